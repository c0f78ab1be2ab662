/** Kinds that want an owner and links. To say "No owner" of a person, a team or a location would be silly. */
const ownedKinds = ['component', 'api', 'resource', 'system', 'domain', 'template']

/** Whether somebody should own a thing of this kind. */
export const isOwnedKind = (kind: string): boolean => ownedKinds.includes(kind.toLowerCase())
