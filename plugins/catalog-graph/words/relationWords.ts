/** How relations read in a sentence between two names: "Shop depends on Ledger". */
const words: Record<string, string> = {
  ownedBy: 'owned by',
  ownerOf: 'owns',
  dependsOn: 'depends on',
  dependencyOf: 'needed by',
  providesApi: 'provides',
  apiProvidedBy: 'provided by',
  consumesApi: 'consumes',
  apiConsumedBy: 'consumed by',
  partOf: 'part of',
  hasPart: 'has part',
  memberOf: 'member of',
  hasMember: 'has member',
  childOf: 'within',
  parentOf: 'contains',
}

/** One that a plugin or the configuration added is read from its name: `deployedTo` is "deployed to". */
export const relationWords = (type: string): string =>
  words[type] ?? type.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
