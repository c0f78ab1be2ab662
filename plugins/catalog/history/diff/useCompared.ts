import { useAddressQuery } from '@callboard/ui'
import { idIn } from '../idIn'
import { withParameters } from '../withParameters'

/** The two versions that the address compares, the second the newest if absent, and how they are shown. */
export function useCompared() {
  const [query, setQuery] = useAddressQuery()
  const set = (name: 'from' | 'to' | 'view', value: string | null) =>
    setQuery(withParameters(query, { [name]: value }), { preventScrollReset: true, replace: true })
  const clear = () =>
    setQuery(withParameters(query, { from: null, to: null, view: null }), { preventScrollReset: true })
  return { from: idIn(query, 'from'), to: idIn(query, 'to'), isSideBySide: query.get('view') === 'split', set, clear }
}
