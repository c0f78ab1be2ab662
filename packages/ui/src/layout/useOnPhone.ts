import { useSyncExternalStore } from 'react'

/** As in the styles, where a table becomes a list of cards. */
const phone = '(max-width: 639px)'

/** Whether the window is as narrow as a phone, for what is told there in another way; what only looks otherwise is for styles. */
export const useOnPhone = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(phone).matches)

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(phone)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
