/** Backstage's names for types that the portal names after their plugin. Maps, because whoever asks names the type: `constructor`. */
const toBackstage = new Map([
  ['catalog.entity', 'software-catalog'],
  ['docs.section', 'techdocs'],
])
const fromBackstage = new Map([...toBackstage].map(([ours, theirs]) => [theirs, ours]))

export const backstageType = (type: string) => toBackstage.get(type) ?? type
export const portalType = (type: string) => fromBackstage.get(type) ?? type
export const isBackstageType = (type: string) => fromBackstage.has(type)
