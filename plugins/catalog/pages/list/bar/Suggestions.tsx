import { useEffect, useRef } from 'react'
import styles from './QueryBar.module.css'
import type { Suggestion } from './suggest'

interface Props {
  id: string
  suggestions: Suggestion[]
  active: number
  isLoading: boolean
  onChoose: (suggestion: Suggestion) => void
}

/** What can be written in the place of the caret; the field keeps the focus. */
export function Suggestions({ id, suggestions, active, isLoading, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div ref={list} id={id} className={styles.suggestions} role="listbox" aria-label="Suggestions">
      {suggestions.map((suggestion, index) => (
        // The field has the keys; this is for the mouse.
        // biome-ignore lint/a11y/useFocusableInteractive: by aria-activedescendant.
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
        <div
          key={suggestion.text}
          id={`${id}-${index}`}
          className={styles.suggestion}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <code className={styles.written}>{suggestion.text}</code>
          <span className={styles.title}>{suggestion.title}</span>
          <span className={styles.note}>{suggestion.note}</span>
        </div>
      ))}
      {isLoading && suggestions.length === 0 && <p className={styles.loading}>Looking for values…</p>}
    </div>
  )
}
