/** Backstage's names for types that the portal names after their plugin. */
const toBackstage: Record<string, string> = { 'catalog.entity': 'software-catalog', 'docs.section': 'techdocs' }
const fromBackstage = Object.fromEntries(Object.entries(toBackstage).map(([ours, theirs]) => [theirs, ours]))

export const backstageType = (type: string) => toBackstage[type] ?? type
export const portalType = (type: string) => fromBackstage[type] ?? type
export const isBackstageType = (type: string) => type in fromBackstage
