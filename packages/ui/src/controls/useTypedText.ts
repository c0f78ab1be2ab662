import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Long enough to skip the letters of one word, short enough to feel like none. */
const pauseMs = 150

/**
 * Text as it is typed, applied after a short pause. When the applied text changes from elsewhere, as with the browser's
 * back button, the input follows. Whoever types a text may say a longer pause with it. Whoever applies a text at once says so with the
 * third, so that what is typed meanwhile stays.
 *
 * ```tsx
 * const [text, setText] = useTypedText(query.get('q') ?? '', (q) => setQuery({ q }, { replace: true }))
 * ```
 */
export function useTypedText(applied: string, apply: (text: string) => void) {
  const [typed, setTyped] = useState(applied)
  const sent = useRef(applied)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(apply)
  useLayoutEffect(() => {
    latest.current = apply
  })

  const settle = (text: string) => {
    clearTimeout(timer.current)
    sent.current = text
    setTyped(text)
  }
  useEffect(() => {
    if (applied === sent.current) return
    clearTimeout(timer.current)
    sent.current = applied
    setTyped(applied)
  }, [applied])
  useEffect(() => () => clearTimeout(timer.current), [])

  // Only what somebody types is applied: an effect on the text would also apply one that came from elsewhere and was replaced at once.
  const type = (text: string, pause = pauseMs) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (text === sent.current) return
      sent.current = text
      latest.current(text)
    }, pause)
  }
  return [typed, type, settle] as const
}
