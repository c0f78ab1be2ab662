import { usePreference } from '@callboard/ui'

/** Whether a facet is folded away, remembered for the user. */
export function useFolded(facet: string) {
  const [folded, setFolded] = usePreference<string[]>('catalog.folded', [])
  const isFolded = folded.includes(facet)
  const set = (value: boolean) => {
    if (value === isFolded) return
    const others = folded.filter((name) => name !== facet)
    setFolded(value ? [...others, facet] : others)
  }
  return [isFolded, set] as const
}
