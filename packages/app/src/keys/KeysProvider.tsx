import { type KeyGroup, KeysContext, lazyOf } from '@callboard/plugin-api/frontend'
import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { SequenceHint } from './SequenceHint'
import { useSequence } from './useSequence'
import { useShellKeys } from './useShellKeys'

/** Holds the keys that parts of the page registered, does what they are for, and lists them. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const registered = useRef<RefObject<KeyGroup>[]>([])
  const { key } = useLocation()
  const [shownAt, setShownAt] = useState<string>()
  const show = useCallback(() => setShownAt(key), [key])
  const ofShell = useShellKeys(show)
  const groups = useCallback(() => [...registered.current.map(({ current }) => current), ...ofShell], [ofShell])
  const begun = useSequence(groups)
  const register = useCallback((keys: RefObject<KeyGroup>) => {
    registered.current = [keys, ...registered.current]
    return () => {
      registered.current = registered.current.filter((each) => each !== keys)
    }
  }, [])
  const control = useMemo(() => ({ register, show }), [register, show])
  return (
    <KeysContext value={control}>
      {children}
      {begun && <SequenceHint begun={begun} groups={groups()} />}
      {shownAt === key && <KeysOverlay groups={groups()} onClose={() => setShownAt(undefined)} />}
    </KeysContext>
  )
}

const KeysOverlay = lazyOf(async () => ({ default: (await import('./KeysOverlay')).KeysOverlay }))
