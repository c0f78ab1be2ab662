import type { QueryProblem } from '@callboard/query'
import { areSingleKeysOn, Icon, IconButton, KeyHint } from '@callboard/ui'
import { type Ref, useId, useRef } from 'react'
import type { ListState } from '../listState'
import type { Show } from '../useListState'
import { piecesOf } from './highlight'
import { ProblemNote } from './ProblemNote'
import styles from './QueryBar.module.css'
import { QueryHelp } from './QueryHelp'
import { Suggestions } from './Suggestions'
import { useQueryBar } from './useQueryBar'

interface Props {
  state: ListState
  show: Show
}

/** The query of the list, as it is typed: a combobox that completes fields and values. `/` goes there. */
export function QueryBar({ state, show }: Props) {
  const { input, typed, told, isListed, suggestions, active, isLoading, ...bar } = useQueryBar(state, show)
  const drawn = useRef<HTMLDivElement>(null)
  const listId = useId()
  const noteId = useId()
  return (
    <search className={styles.bar}>
      <div className={styles.field} data-wrong={told.length > 0}>
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        <div className={styles.typing}>
          <Drawn ref={drawn} text={typed} problems={told} />
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
            {...(areSingleKeysOn() && { 'aria-keyshortcuts': '/' })}
            placeholder="Filter: words, or owner:me lifecycle:production created<30d"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={({ currentTarget }) => bar.change(currentTarget.value, currentTarget.selectionStart ?? 0)}
            onSelect={({ currentTarget }) => bar.setCaret(currentTarget.selectionStart ?? 0)}
            onScroll={({ currentTarget }) => drawn.current?.scrollTo({ left: currentTarget.scrollLeft })}
            onKeyDown={bar.press}
            onBlur={bar.finish}
          />
        </div>
        {typed ? (
          <IconButton icon="x" label="Clear the filter" onClick={() => bar.write('', 0)} />
        ) : (
          areSingleKeysOn() && <KeyHint keys={['/']} />
        )}
        <QueryHelp />
      </div>
      {isListed && (
        <Suggestions
          id={listId}
          suggestions={suggestions}
          active={active}
          isLoading={isLoading}
          onChoose={bar.choose}
        />
      )}
      <ProblemNote
        id={noteId}
        problem={isListed ? undefined : told[0]}
        text={typed}
        onMend={(text) => bar.write(text, text.length)}
      />
    </search>
  )
}

interface DrawnProps {
  ref: Ref<HTMLDivElement>
  text: string
  problems: QueryProblem[]
}

/** The same letters as in the field, with colours. */
function Drawn({ ref, text, problems }: DrawnProps) {
  return (
    <div ref={ref} className={styles.drawn} aria-hidden>
      {piecesOf(text, problems).map(({ from, text, look, isWrong }) => (
        <span key={from} data-look={look} data-wrong={isWrong}>
          {text}
        </span>
      ))}
    </div>
  )
}
