import type { Services } from '@callboard/plugin-api/backend'
import type { Definition, OperationGroup, OperationLine } from '../plugin'
import { type DefinitionName, findDefinition, refOfApi } from './findDefinition'
import { rendered } from './rendered'

interface Row extends Omit<Definition, 'ref' | 'groups'> {
  groups: Array<{ name: string; description?: string }>
  operations: Array<OperationLine & { group: string }>
}

/** The outline of a definition, in one statement. */
export async function describeDefinition(address: DefinitionName, services: Services): Promise<Definition | null> {
  const hash = await findDefinition(address, services)
  if (!hash) return null
  const { rows } = await services.db.raw<{ rows: Row[] }>(
    `
    select format, format_version as "formatVersion", header, groups, schemas_title as "schemasTitle", problem,
      (
        select coalesce(json_agg(json_build_object(
          'key', key, 'verb', verb, 'name', name, 'summary', summary, 'deprecated', deprecated, 'group', group_name
        ) order by position), '[]')
        from operations where operations.hash = definitions.hash
      ) as operations,
      (
        select coalesce(json_agg(json_build_object(
          'key', key, 'name', name, 'deprecated', coalesce((details ->> 'deprecated')::boolean, false)
        ) order by position), '[]')
        from schemas where schemas.hash = definitions.hash and listed
      ) as schemas
    from definitions where hash = ?
    `,
    [hash],
  )
  const [found] = rows
  if (!found) return null
  const { operations, groups, ...outline } = found
  return rendered({ ...outline, ref: refOfApi(address), groups: grouped(operations, groups) }, services)
}

/** Operations below their tags, in the order of the tags; tags that are declared nowhere come behind, and none at last. */
function grouped(operations: Row['operations'], declared: Row['groups']): OperationGroup[] {
  const groups = new Map<string, OperationGroup>(declared.map((group) => [group.name, { ...group, operations: [] }]))
  for (const { group: name, ...line } of operations) {
    const group = groups.get(name) ?? { name, operations: [] }
    groups.set(name, group)
    group.operations.push(line)
  }
  const all = [...groups.values()].filter((group) => group.operations.length > 0)
  return [...all.filter(({ name }) => name), ...all.filter(({ name }) => !name)]
}
