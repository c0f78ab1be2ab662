import { useSyncExternalStore } from 'react'

/** As in the styles of the list, which has no third column there. */
const narrow = '(max-width: 1279px)'

export const useOnNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches)

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
