import { isObject } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { invalid } from '@callboard/plugin-api'

/** Each is compared with every key of every entity of the answer. */
const mostPaths = 100

/**
 * Of `fields=kind,metadata.annotations.backstage.io/orphan`, a function that leaves just these fields of an entity. A key may hold
 * dots, so each way to cut the path counts. Without fields undefined: the entity is left whole.
 *
 * @throws PortalError 400 for `a[0]`: items of a list cannot be picked.
 */
export function pickFields(fields: string[]): ((entity: Entity) => Entity) | undefined {
  const paths = fields.map((field) => field.trim()).filter(Boolean)
  if (paths.length > mostPaths) throw invalid(`Name ${mostPaths} fields at most, or none to get the whole entity.`)
  if (paths.some((path) => path.includes('['))) {
    throw invalid('invalid field, array type fields are not supported. Name the whole list.')
  }
  return paths.length === 0 ? undefined : (entity) => pick(entity, paths) as Entity
}

function pick(value: object, paths: string[]): object {
  const picked: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) {
    if (paths.includes(key)) picked[key] = each
    else if (isObject(each)) Object.assign(picked, pickBelow(key, each, paths))
  }
  return picked
}

function pickBelow(key: string, value: object, paths: string[]): object {
  const below = paths.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1))
  const picked = below.length > 0 ? pick(value, below) : {}
  return Object.keys(picked).length > 0 ? { [key]: picked } : {}
}
