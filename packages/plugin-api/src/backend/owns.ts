import type { RequestServices } from './services/Services'

/**
 * Whether the user, or one of their groups, owns an entity: for a rule, or for what a handler says of a row.
 *
 * ```ts
 * rules: { write: { owner: ({ entity }: Note, services) => owns(services, entity) } }
 * ```
 */
export async function owns(
  { catalog, user }: Pick<RequestServices, 'catalog' | 'user'>,
  ref: string,
): Promise<boolean> {
  const entity = await catalog.get(ref)
  const mine = new Set([user.ref, ...user.groups])
  return (entity?.relations ?? []).some(({ type, targetRef }) => type === 'ownedBy' && mine.has(targetRef))
}
