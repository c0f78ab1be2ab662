import { type Entity, isEntityRef, parseEntityRef, refOf, stringifyEntityRef } from '@callboard/catalog-model'

/** Names that an entity had before, as refs with commas between them; kind and namespace are its own where they are left out. */
export const aliasAnnotation = 'callboard.dev/aliases'

/** More than any entity had. Each is looked up and shown, so that there has to be an end. */
export const mostAliases = 100

/** The former names that the file of an entity says, the texts there that are no names, and how many are beyond the most. */
export function aliasesIn(entity: Entity): { aliases: string[]; wrong: string[]; tooMany: number } {
  const all = (entity.metadata.annotations?.[aliasAnnotation] ?? '').split(',').map((text) => text.trim())
  const texts = all.slice(0, mostAliases)
  const aliases = new Set<string>()
  const wrong: string[] = []
  for (const text of texts) {
    if (text === '') continue
    const alias = aliasOf(text, entity)
    if (alias === undefined || alias === refOf(entity)) wrong.push(text)
    else aliases.add(alias)
  }
  return { aliases: [...aliases], wrong, tooMany: all.length - texts.length }
}

/** Kinds that own things. With a former name of theirs, an entity of another kind would take over all that they own. */
const owners = ['user', 'group']

/** A former name as a canonical ref; undefined for what cannot be one, as a person's or a group's for anything else. */
export function aliasOf(text: string, { kind, metadata }: Pick<Entity, 'kind' | 'metadata'>): string | undefined {
  try {
    const parts = parseEntityRef(text, { kind, namespace: metadata.namespace })
    const [was, is] = [parts.kind.toLowerCase(), kind.toLowerCase()]
    if (was !== is && owners.includes(was)) return undefined
    const ref = stringifyEntityRef(parts)
    return isEntityRef(ref) ? ref : undefined
  } catch {
    return undefined
  }
}
