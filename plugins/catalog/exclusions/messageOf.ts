import type { Exclusion } from './Exclusion'

/** What is said of an entity that is left out, where it stands. */
export const messageOf = ({ ref, excludedBy }: Pick<Exclusion, 'ref' | 'excludedBy'>) =>
  `${excludedBy} took ${ref} out of the catalog. Restore it on the page of locations, or remove it here.`
