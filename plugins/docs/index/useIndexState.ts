import { useUser } from '@callboard/plugin-api/frontend'
import { useAddressQuery } from '@callboard/ui'

/** What the list of sites is narrowed to, as its address says it. */
export interface IndexState {
  text: string
  /** Reference of an owner; `me` for the user and their groups; null for every owner. */
  owner: string | null
}

/** The state in the address, how to change it, and which owners are the user's own. */
export function useIndexState() {
  const [query, setQuery] = useAddressQuery()
  const { ref, groups } = useUser()
  const state: IndexState = { text: query.get('text') ?? '', owner: query.get('owner') }
  const show = (next: IndexState) =>
    setQuery(
      { ...(next.text && { text: next.text }), ...(next.owner && { owner: next.owner }) },
      { replace: true, preventScrollReset: true },
    )
  const isMine = (owner: string) => owner === ref || groups.includes(owner)
  return { state, show, isMine }
}
