import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** Long enough to skip the letters of one word, short enough to feel like none. */
const pauseMs = 150

/**
 * Text as it is typed, applied after a short pause. When the applied text changes from elsewhere, as with the browser's
 * back button, the input follows. Whoever applies a text at once says so with the third, so that what is typed meanwhile stays.
 *
 * ```tsx
 * const [text, setText] = useTypedText(query.get('q') ?? '', (q) => setQuery({ q }, { replace: true }))
 * ```
 */
export function useTypedText(applied: string, apply: (text: string) => void) {
  const [typed, setTyped] = useState(applied)
  const sent = useRef(applied)
  const applyNow = useEffectEvent(apply)

  useEffect(() => {
    if (applied === sent.current) return
    sent.current = applied
    setTyped(applied)
  }, [applied])

  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      applyNow(typed)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [typed])

  const settle = (text: string) => {
    sent.current = text
    setTyped(text)
  }
  return [typed, setTyped, settle] as const
}
