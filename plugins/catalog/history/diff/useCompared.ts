import { useAddressQuery } from '@callboard/ui'

/** The two versions that the address compares, the second the newest if absent, and how they are shown. */
export function useCompared() {
  const [query, setQuery] = useAddressQuery()
  const idIn = (name: string) => {
    const id = Number(query.get(name))
    return Number.isSafeInteger(id) && id > 0 ? id : undefined
  }
  const set = (name: 'from' | 'to' | 'view', value: string | null) => {
    const next = new URLSearchParams(query)
    if (value === null) next.delete(name)
    else next.set(name, value)
    setQuery(next, { preventScrollReset: true, replace: true })
  }
  const clear = () => {
    const next = new URLSearchParams(query)
    for (const name of ['from', 'to', 'view']) next.delete(name)
    setQuery(next, { preventScrollReset: true })
  }
  return { from: idIn('from'), to: idIn('to'), isSideBySide: query.get('view') === 'split', set, clear }
}
