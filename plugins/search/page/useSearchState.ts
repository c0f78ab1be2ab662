import { useAddressQuery } from '@callboard/ui'

/** What the server takes at most. */
const longestText = 200

export interface SearchState {
  text: string
  /** The only type to show; all when undefined. */
  type: string | undefined
}

/** What is searched for, read from the address, and a way to search for something else as it is typed. */
export function useSearchState() {
  const [query, setQuery] = useAddressQuery()
  const state: SearchState = {
    text: (query.get('q') ?? '').slice(0, longestText),
    type: query.get('type') ?? undefined,
  }
  const show = (next: SearchState) => setQuery(queryOf(next), { replace: true })
  return { state, show }
}

export const pathOf = (state: SearchState) => `/search?${new URLSearchParams(queryOf(state))}`

const queryOf = ({ text, type }: SearchState) => ({ ...(text && { q: text }), ...(type && { type }) })
