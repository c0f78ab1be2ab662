import { counted } from '@callboard/plugin-api'
import type { PaletteScope } from '@callboard/plugin-api/frontend'
import { Icon, KeyHint } from '@callboard/ui'
import { type MouseEvent, memo, useEffect } from 'react'
import type { Entry, Section } from './Entry'
import styles from './Palette.module.css'
import { PlainRow } from './PlainRow'
import { ResultRow } from './ResultRow'
import type { Answer } from './useSuggestions'

interface ResultsProps {
  id: string
  sections: Section[]
  answers: Answer[]
  activeId: string | undefined
  text: string
  isAsking: boolean
  scopes: PaletteScope[]
  /** What a sign before the text narrows it to. */
  scope: PaletteScope | undefined
  onPoint: (entry: Entry) => void
  onChoose: (entry: Entry, event: MouseEvent) => void
}

/** The listbox of the palette, and what there is to say about it. */
export function Results(props: ResultsProps) {
  const { id, sections, activeId, isAsking, onPoint, onChoose } = props
  useEffect(() => {
    if (activeId) document.getElementById(`${id}-${activeId}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, activeId])
  const all = sections.flatMap(({ entries }) => entries)
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label="Results" aria-busy={isAsking} className={styles.list}>
        {sections.map(({ title, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={title} role="group" aria-label={title}>
            <div className={styles.sectionTitle} aria-hidden="true">
              {title}
            </div>
            {entries.map((entry) => (
              <Option
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                isActive={entry.id === activeId}
                number={all.indexOf(entry) + 1}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      <Remarks {...props} />
    </>
  )
}

interface OptionProps extends Pick<ResultsProps, 'onPoint' | 'onChoose'> {
  id: string
  entry: Entry
  isActive: boolean
  /** From the top, from 1. */
  number: number
}

const Option = memo(OptionRow, isSameOption)

/** Entries are made anew with every letter: most lines are the same, and drawing them again is most of what a letter costs. */
function isSameOption(before: OptionProps, { id, entry, isActive, number }: OptionProps): boolean {
  const { title, note, to, keys, run, result } = before.entry
  return (
    before.id === id &&
    before.isActive === isActive &&
    before.number === number &&
    title === entry.title &&
    note === entry.note &&
    to === entry.to &&
    keys === entry.keys &&
    run === entry.run &&
    result === entry.result
  )
}

function OptionRow({ id, entry, isActive, number, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled where the focus is, in the field
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-label={entry.note ? `${entry.title}, ${entry.note}` : entry.title}
      className={styles.option}
      onPointerMove={() => isActive || onPoint(entry)}
      onClick={(event) => onChoose(entry, event)}
    >
      {/* What a plugin draws may hold links; an option may not, so clicks and Tab pass through to the option. */}
      <div inert className={styles.row}>
        {entry.result ? <ResultRow result={entry.result} /> : <PlainRow {...entry} />}
        <span className={styles.keys}>
          {entry.keys && <KeyHint keys={entry.keys.split(' ')} />}
          {number < 10 && <KeyHint keys={['mod', String(number)]} />}
        </span>
      </div>
    </div>
  )
}

function Remarks({ sections, answers, text, isAsking, scopes, scope }: ResultsProps) {
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0)
  const failures = answers.filter(({ error }) => error)
  return (
    <div className={styles.remarks}>
      {text &&
        failures.map(({ pluginId, title, error }) => (
          <p key={pluginId} className={styles.failure}>
            <Icon name="alert-triangle" size={14} /> {title} did not answer: {error?.message}
          </p>
        ))}
      {text || count === 0 ? (
        // Of what was not searched, it is not known that there is nothing.
        (count > 0 || failures.length === 0) && <p role="status">{remark({ count, text, isAsking, scope })}</p>
      ) : (
        <p className={styles.hint}>
          ↑ ↓ to choose, ↵ to go, &gt; commands{scopes.map(({ prefix, title }) => `, ${prefix} ${title}`)}
        </p>
      )}
    </div>
  )
}

interface Remarked extends Pick<ResultsProps, 'text' | 'isAsking' | 'scope'> {
  count: number
}

function remark({ count, text, isAsking, scope }: Remarked): string {
  if (count > 0) return counted(count, 'result')
  if (isAsking) return 'Searching…'
  return text
    ? `Nothing is called “${text}”. Try fewer letters, or another word.`
    : `Type a word to find ${scope?.title ?? 'something'}.`
}
