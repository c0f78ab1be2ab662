import { usePreference } from '../storage/preference'

/** How high the rows of long lists are: with a description in their line, or as many as possible at once. */
export type Density = 'comfortable' | 'compact'

/** How high the user wants rows, and the way to change it. */
export function useDensity(): [Density, (density: Density) => void] {
  const [stored, set] = usePreference<Density>('density', 'comfortable')
  return [stored === 'compact' ? stored : 'comfortable', set]
}
