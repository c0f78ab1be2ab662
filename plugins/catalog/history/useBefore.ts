import { useSearchParams } from 'react-router'
import { idIn } from './idIn'

/** Where the page of versions begins that the address names, as the input of a route. */
export function useBefore(): { before?: number } {
  const [search] = useSearchParams()
  const before = idIn(search, 'before')
  return before ? { before } : {}
}
