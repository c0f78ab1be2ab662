import { type Entity, EntityRef, parseEntityRef, refOf, stringifyEntityRef } from '@callboard/catalog-model'

/** Names that an entity had before, as refs with commas between them; kind and namespace are its own where they are left out. */
export const aliasAnnotation = 'callboard.dev/aliases'

/** The former names that the file of an entity says, and what stands there that is none. */
export function aliasesIn(entity: Entity): { aliases: string[]; wrong: string[] } {
  const texts = (entity.metadata.annotations?.[aliasAnnotation] ?? '').split(',').map((text) => text.trim())
  const aliases = new Set<string>()
  const wrong: string[] = []
  for (const text of texts) {
    if (text === '') continue
    const alias = aliasOf(text, entity)
    if (alias === undefined || alias === refOf(entity)) wrong.push(text)
    else aliases.add(alias)
  }
  return { aliases: [...aliases], wrong }
}

/** A former name as a canonical ref; undefined for what cannot be one. */
export function aliasOf(text: string, { kind, metadata }: Pick<Entity, 'kind' | 'metadata'>): string | undefined {
  try {
    const ref = stringifyEntityRef(parseEntityRef(text, { kind, namespace: metadata.namespace }))
    return EntityRef.safeParse(ref).success ? ref : undefined
  } catch {
    return undefined
  }
}
