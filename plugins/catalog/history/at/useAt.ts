import { useSearchParams } from 'react-router'

/** The time that the address asks about; undefined for the present. */
export function useAt(): string | undefined {
  const [search] = useSearchParams()
  return atOf(search)
}

export const atOf = (search: URLSearchParams): string | undefined => search.get('at') || undefined
