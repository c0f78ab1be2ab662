import { parseEntityRef } from '@callboard/catalog-model'

/** An owner as short as a file may write it: `box-office`, `user:ana`, `group:payments/checkout`. */
function writtenOwner(ownerRef: string, namespace: string): string {
  const owner = parseEntityRef(ownerRef)
  if (owner.namespace !== namespace) return ownerRef
  return owner.kind === 'group' ? owner.name : `${owner.kind}:${owner.name}`
}

/** The lines of a file that name an owner. */
export const ownerLine = (ownerRef: string, namespace: string) => `spec:\n  owner: ${writtenOwner(ownerRef, namespace)}`

/** The lines of a person's file that put them into a group. Most people are in the namespace `default`. */
export const memberLine = (groupRef: string) => `kind: User\nspec:\n  memberOf: [${writtenOwner(groupRef, 'default')}]`
