import { useContributions } from '@callboard/plugin-api/frontend'
import { Icon, KeyHint, useOpenDialog, useRecent } from '@callboard/ui'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Entry } from './Entry'
import styles from './Palette.module.css'
import { Results } from './Results'
import { readTyped } from './readTyped'
import { useLocalResults } from './useLocalResults'
import type { NamedSource } from './useLocalSources'
import { usePick } from './usePick'
import { useSections } from './useSections'
import { useSuggestions } from './useSuggestions'

/** One field to go anywhere and do anything: a combobox over a listbox, in a native dialog that holds the focus. */
export function Palette({ sources, onClose }: { sources: NamedSource[]; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const scopes = useContributions('scopes')
  const read = readTyped(typed, scopes)
  const { text, prefix, scope } = read
  const preferred = useRecent().map(({ ref }) => ref)
  const local = useLocalResults(sources, read, preferred)
  const isAsked = prefix === undefined || scope?.types !== undefined
  const { answers, isAsking } = useSuggestions(isAsked ? text : '', scope?.types)
  const sections = useSections(read, local, answers)
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
            // No search takes more.
            maxLength={200}
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
          scopes={scopes}
          scope={scope}
          onPoint={point}
          onChoose={choose}
        />
      </div>
    </dialog>
  )
}

/** Whether a key is held that asks for a new tab. */
export interface Held {
  metaKey: boolean
  ctrlKey: boolean
}

/** Goes there or does it; with ⌘ or Ctrl, goes there in a new tab. */
function useChoose(onClose: () => void) {
  const navigate = useNavigate()
  return ({ to, run }: Entry, { metaKey, ctrlKey }: Held) => {
    if (to && (metaKey || ctrlKey)) return void window.open(to, '_blank', 'noopener')
    onClose()
    run?.()
    if (to) navigate(to)
  }
}
