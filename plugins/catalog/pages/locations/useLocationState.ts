import { useAddressQuery } from '@callboard/ui'
import { type LocationListState, locationQuery, parseLocationState } from './locationState'

/** Which locations the address asks for, and a way to ask for others. */
export function useLocationState() {
  const [query, setQuery] = useAddressQuery()
  const state = parseLocationState(query)
  const show = (change: Partial<LocationListState>) =>
    setQuery(locationQuery({ ...state, ...change }), { replace: true, preventScrollReset: true })
  return { state, show }
}
