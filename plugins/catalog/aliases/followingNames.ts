import type { Db } from '@callboard/plugin-api/backend'
import { resolveNames } from './resolveNames'

/** What `find` finds by these refs. Those that it does not find it is asked for once more, by what they are called now. */
export async function followingNames<Found>(
  db: Db,
  refs: string[],
  find: (refs: string[]) => Promise<Map<string, Found>>,
): Promise<Map<string, Found>> {
  const found = await find(refs)
  const names = await resolveNames(
    db,
    refs.filter((ref) => !found.has(ref)),
  )
  if (names.size === 0) return found
  const renamed = await find([...new Set(names.values())])
  for (const [alias, ref] of names) {
    const entity = renamed.get(ref)
    if (entity !== undefined) found.set(alias, entity)
  }
  return found
}
