import { useKinds } from '@callboard/plugin-api/frontend'
import { completionAt, expandFields, parseQuery, type QueryProblem } from '@callboard/query'
import { Icon, IconButton, KeyHint, readPreference, useTypedText } from '@callboard/ui'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { shortField } from '../../../query/fieldsOfKinds'
import { withChange } from '../listChanges'
import type { ListState } from '../listState'
import type { Show } from '../useListState'
import { piecesOf } from './highlight'
import { ProblemNote } from './ProblemNote'
import styles from './QueryBar.module.css'
import { QueryHelp } from './QueryHelp'
import { Suggestions } from './Suggestions'
import type { Suggestion } from './suggest'
import { useSuggestions } from './useSuggestions'

interface Props {
  state: ListState
  show: Show
}

/** The query of the list, as it is typed: a combobox that completes fields and values. `/` goes there. */
export function QueryBar({ state, show }: Props) {
  const own = useOwnFields(state.kind)
  const input = useRef<HTMLInputElement>(null)
  const drawn = useRef<HTMLDivElement>(null)
  const listId = useId()
  const noteId = useId()
  const [caret, setCaret] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const apply = (q: string) => show(withChange(state, { q: expandFields(q, own).trim() }), { replace: true })
  const [typed, setTyped, settle] = useTypedText(state.q, (text) => {
    if (!isUnfinished(text, caret) && parseQuery(text, own).problems.length === 0) apply(text)
  })
  const { problems } = parseQuery(typed, own)
  const { suggestions, from, to, isLoading } = useSuggestions(typed, caret, own, state.at, isOpen)
  const isListed = isOpen && (suggestions.length > 0 || isLoading)
  const told = isOpen ? problems.filter((problem) => !isAtCaret(problem, caret)) : problems

  function change(text: string, place: number) {
    setTyped(text)
    setCaret(place)
    setActive(-1)
    setOpen(true)
  }

  /** Writes a text and goes on behind it. */
  function write(text: string, place: number, staysOpen: boolean) {
    change(text, place)
    setOpen(staysOpen)
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(place, place)
    })
  }

  function choose({ text, isField }: Suggestion) {
    const rest = typed.slice(to)
    const written = `${typed.slice(0, from)}${text}${isField || /^[\s,)]/.test(rest) ? '' : ' '}`
    write(written + rest, written.length, isField)
    if (!isField && parseQuery(written + rest, own).problems.length === 0) {
      settle(written + rest)
      apply(written + rest)
    }
  }

  function finish() {
    setOpen(false)
    if (problems.length === 0 && typed.trim() !== state.q) apply(typed)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    const { key } = event
    if ((key === 'ArrowDown' || key === 'ArrowUp') && !isListed) {
      event.preventDefault()
      setOpen(true)
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const step = key === 'ArrowDown' ? 1 : -1
      setActive(
        active < 0 && step < 0
          ? suggestions.length - 1
          : (active + step + suggestions.length) % Math.max(1, suggestions.length),
      )
    } else if (key === 'Enter') {
      const chosen = isListed ? suggestions[active] : undefined
      event.preventDefault()
      if (chosen) choose(chosen)
      else finish()
    } else if (key === 'Tab' && isListed && active >= 0 && !event.shiftKey) {
      const chosen = suggestions[active]
      if (!chosen) return
      event.preventDefault()
      choose(chosen)
    } else if (key === 'Escape' && isListed) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }

  return (
    <search className={styles.bar}>
      <div className={styles.field} data-wrong={told.length > 0}>
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        <div className={styles.typing}>
          <div ref={drawn} className={styles.drawn} aria-hidden>
            {piecesOf(typed, told).map(({ text, look, isWrong }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing but their place.
              <span key={index} data-look={look} data-wrong={isWrong}>
                {text}
              </span>
            ))}
          </div>
          <input
            ref={input}
            className={styles.input}
            type="text"
            role="combobox"
            aria-label="Filter the list"
            aria-expanded={isListed}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isListed && active >= 0 ? `${listId}-${active}` : undefined}
            aria-invalid={told.length > 0}
            aria-describedby={told.length > 0 ? noteId : undefined}
            {...(readPreference('single-keys') !== 'off' && { 'aria-keyshortcuts': '/' })}
            placeholder="Filter: words, or owner:me lifecycle:production created<30d"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={({ currentTarget }) => change(currentTarget.value, currentTarget.selectionStart ?? 0)}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
            onScroll={({ currentTarget }) => drawn.current?.scrollTo({ left: currentTarget.scrollLeft })}
            onKeyDown={press}
            onBlur={finish}
          />
        </div>
        {typed ? (
          <IconButton icon="x" label="Clear the filter" onClick={() => write('', 0, false)} />
        ) : (
          readPreference('single-keys') !== 'off' && <KeyHint keys={['/']} />
        )}
        <QueryHelp />
      </div>
      {isListed && (
        <Suggestions id={listId} suggestions={suggestions} active={active} isLoading={isLoading} onChoose={choose} />
      )}
      {!isListed && (
        <ProblemNote id={noteId} problem={told[0]} text={typed} onMend={(text) => write(text, text.length, false)} />
      )}
    </search>
  )
}

/** What the kinds of the list declare. */
function useOwnFields(kinds: string[]) {
  const { findKind } = useKinds()
  return kinds.flatMap((name) => (findKind(name)?.facets ?? []).map(({ field, title }) => shortField(field, title)))
}

/** A value that is still being typed, such as `owner:che`, narrows nothing yet. */
const isUnfinished = (text: string, caret: number) => completionAt(text, caret).type === 'value'

const isAtCaret = ({ column, length }: QueryProblem, caret: number) =>
  column - 1 <= caret && caret <= column - 1 + length
