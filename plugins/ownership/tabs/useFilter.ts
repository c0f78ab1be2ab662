import { useAddressQuery } from '@callboard/ui'

/** What narrows a tab, by name; a list where a name stands several times is read with `all`. */
export function useFilter() {
  const [query, setQuery] = useAddressQuery()
  /** Changes some of it. Another filter starts at the first page again. */
  const change = (values: Record<string, string | undefined>, { replace = false } = {}) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before)
        next.delete('page')
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace, preventScrollReset: true },
    )
  return { query, change }
}
