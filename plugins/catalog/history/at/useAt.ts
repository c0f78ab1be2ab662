import { useSearchParams } from 'react-router'

/** The time that the address asks about; undefined for the present. */
export function useAt(): string | undefined {
  const [search] = useSearchParams()
  return search.get('at') || undefined
}
