/** What the rows of a list can be grouped by. */
export const groupFields = ['owner', 'system', 'type', 'lifecycle', 'kind'] as const
export type GroupField = (typeof groupFields)[number]

/** The group of a list that has the entities without an owner, a system …. No reference and no type is empty. */
export const noGroup = ''
