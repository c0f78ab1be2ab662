import { useSearchParams } from 'react-router'

/** Where the page of versions begins that the address names, as the input of a route. */
export function useBefore(): { before?: number } {
  const [search] = useSearchParams()
  const before = Number(search.get('before'))
  return Number.isSafeInteger(before) && before > 0 ? { before } : {}
}
