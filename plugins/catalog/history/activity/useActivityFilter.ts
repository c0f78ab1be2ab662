import { useAddressQuery } from '@callboard/ui'
import { idIn } from '../idIn'
import { type Cause, causes } from '../Version'
import { withParameters } from '../withParameters'

const names = ['cause', 'kind', 'actor', 'owner'] as const
export type FilterName = (typeof names)[number]

/** What the address narrows the activity to, as the input of its route, and a way to narrow it otherwise. */
export function useActivityFilter() {
  const [query, setQuery] = useAddressQuery()
  const occasion = idIn(query, 'occasion')
  const before = idIn(query, 'before')
  const filter = {
    // What an address says that is no cause is left out rather than refused.
    cause: query.getAll('cause').filter((cause): cause is Cause => (causes as readonly string[]).includes(cause)),
    kind: query.getAll('kind'),
    actor: query.getAll('actor'),
    owner: query.getAll('owner'),
    ...(before && { before }),
  }
  const narrow = (name: FilterName, value: string | null) =>
    setQuery(withParameters(query, { before: null, [name]: value }))
  return { filter, occasion, narrow }
}
