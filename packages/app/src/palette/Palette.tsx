import { Icon, KeyHint, useOpenDialog } from '@callboard/ui'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Entry } from './Entry'
import styles from './Palette.module.css'
import { Results } from './Results'
import { usePick } from './usePick'
import { readTyped, useSections } from './useSections'
import { useSuggestions } from './useSuggestions'

/** One field to go anywhere and do anything: a combobox over a listbox, in a native dialog that holds the focus. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const { text, onlyCommands } = readTyped(typed)
  const { answers, isAsking } = useSuggestions(onlyCommands ? '' : text)
  const sections = useSections(typed, answers)
  const choose = useChoose(onClose)
  const { active, point, onKeyDown } = usePick(
    sections.flatMap(({ entries }) => entries),
    choose,
  )
  const dialog = useOpenDialog(onClose)
  const id = useId()
  return (
    <dialog {...dialog} className={styles.dialog} aria-label="Search">
      <div className={styles.panel}>
        <div className={styles.field}>
          <Icon name="search" size={18} />
          <input
            className={styles.input}
            role="combobox"
            aria-label="Search"
            aria-expanded={sections.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={active && `${id}-${active.id}`}
            aria-autocomplete="list"
            placeholder="Search, go to, do…"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            <KeyHint keys={['esc']} />
            <span className={styles.closeText}>Close</span>
          </button>
        </div>
        <Results
          id={id}
          sections={sections}
          answers={answers}
          activeId={active?.id}
          text={text}
          isAsking={isAsking}
          onPoint={point}
          onChoose={choose}
        />
      </div>
    </dialog>
  )
}

/** Goes there or does it; with ⌘ or Ctrl, goes there in a new tab. */
function useChoose(onClose: () => void) {
  const navigate = useNavigate()
  return ({ to, run }: Entry, { metaKey, ctrlKey }: { metaKey: boolean; ctrlKey: boolean }) => {
    if (to && (metaKey || ctrlKey)) return void window.open(to, '_blank', 'noopener')
    onClose()
    run?.()
    if (to) navigate(to)
  }
}
