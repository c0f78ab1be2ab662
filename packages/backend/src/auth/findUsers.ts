import { displayName, parseEntityRef } from '@callboard/catalog-model'
import type { CatalogService, User } from '@callboard/plugin-api/backend'

/** How long a user's groups and name may be out of date, in milliseconds. Every request of theirs would ask for them otherwise. */
const freshFor = 10_000

/** Looks users up in the catalog by entity ref. One that the catalog does not know is still let in, without groups. */
export function findUsers(catalog: CatalogService) {
  const known = new Map<string, { user: Promise<User>; until: number }>()
  return async (ref: string, isGuest: boolean): Promise<User> => {
    const key = `${isGuest} ${ref}`
    const found = known.get(key)
    if (found && found.until > Date.now()) return found.user
    const user = readUser(catalog, ref, isGuest)
    known.set(key, { user, until: Date.now() + freshFor })
    user.catch(() => known.delete(key))
    return user
  }
}

async function readUser(catalog: CatalogService, ref: string, isGuest: boolean): Promise<User> {
  const [entity, groups] = await Promise.all([catalog.get(ref), catalog.groupsOf(ref)])
  const profile = (entity?.spec?.profile ?? {}) as { email?: string; picture?: string }
  return {
    ref,
    name: (entity && displayName(entity)) ?? parseEntityRef(ref).name,
    email: profile.email,
    picture: profile.picture,
    groups,
    isGuest,
  }
}
