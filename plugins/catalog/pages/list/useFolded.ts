import { usePreference } from '@callboard/ui'

/** Whether a facet is folded away, remembered for the user: those that are, and of those that are `usually`, the unfolded ones. */
export function useFolded(facet: string, usually = false) {
  const key = usually ? `-${facet}` : facet
  const [folded, setFolded] = usePreference<string[]>('catalog.folded', [])
  const isFolded = folded.includes(key) !== usually
  const set = (value: boolean) => {
    if (value === isFolded) return
    const others = folded.filter((name) => name !== key)
    setFolded(value === usually ? others : [...others, key])
  }
  return [isFolded, set] as const
}
