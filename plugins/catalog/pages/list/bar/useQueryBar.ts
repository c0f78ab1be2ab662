import { useKinds } from '@callboard/plugin-api/frontend'
import { completionAt, expandFields, parseQuery, type QueryField, type QueryProblem } from '@callboard/query'
import { useTypedText } from '@callboard/ui'
import { type KeyboardEvent, useRef, useState } from 'react'
import { shortField } from '../../../query/fieldsOfKinds'
import { withChange } from '../listChanges'
import type { ListState } from '../listState'
import type { Show } from '../useListState'
import { beginsField, isKey, type Suggestion } from './suggest'
import { useSuggestions } from './useSuggestions'

/** What is typed into the bar, what could be, and what is wrong with it. The list is narrowed by what is whole and right. */
export function useQueryBar(state: ListState, show: Show) {
  const own = useOwnFields(state.kind)
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isRight = (text: string) => parseQuery(text, own).problems.length === 0
  const apply = (q: string) => show(withChange(state, { q: expandFields(q, own) }), { replace: true })
  const [typed, setTyped, settle] = useTypedText(state.q, (text) => {
    if (!isUnfinished(text, caret) && isRight(text)) apply(text)
  })
  const { problems } = parseQuery(typed, own)
  const { suggestions, from, to, isLoading } = useSuggestions(typed, caret, own, state.at, isOpen)
  const isListed = isOpen && (suggestions.length > 0 || isLoading)

  function change(text: string, place: number) {
    setTyped(text, mayBecomeField(text, place, own) ? fieldPauseMs : undefined)
    setCaret(place)
    setActive(-1)
    setOpen(true)
  }

  /** Writes a text and goes on behind it; what is right narrows the list at once. */
  function write(text: string, place: number, { goesOn = false } = {}) {
    change(text, place)
    setOpen(goesOn)
    if (!goesOn && isRight(text)) {
      settle(text)
      apply(text)
    }
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(place, place)
    })
  }

  function choose({ text, isField }: Suggestion) {
    const rest = typed.slice(to)
    const written = `${typed.slice(0, from)}${text}${isField || /^[\s,)]/.test(rest) ? '' : ' '}`
    write(written + rest, written.length, { goesOn: isField })
  }

  function finish() {
    setOpen(false)
    if (problems.length === 0 && typed.trim() !== state.q) apply(typed.trim())
  }

  function press(event: KeyboardEvent) {
    const step = steps[event.key]
    const chosen = isListed ? suggestions[active] : undefined
    if (step !== undefined && !isListed) setOpen(true)
    else if (step !== undefined) setActive(stepped(active, step, suggestions.length))
    else if (event.key === 'Enter' || (event.key === 'Tab' && chosen && !event.shiftKey))
      chosen ? choose(chosen) : finish()
    else if (event.key === 'Escape' && isListed) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const told = isOpen ? problems.filter((problem) => !isAtCaret(problem, caret)) : problems
  return {
    input,
    typed,
    told,
    isListed,
    suggestions,
    active,
    isLoading,
    change,
    setCaret,
    write,
    choose,
    finish,
    press,
  }
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** From none one comes to the first or the last, and from the last to the first. */
const stepped = (active: number, step: number, count: number) =>
  active < 0 && step < 0 ? count - 1 : (active + step + count) % Math.max(1, count)

/** What the kinds of the list declare. */
function useOwnFields(kinds: string[]) {
  const { findKind } = useKinds()
  return kinds.flatMap((name) => (findKind(name)?.facets ?? []).map(({ field, title }) => shortField(field, title)))
}

/** A value that is still being typed, such as `owner:che`, narrows nothing yet; nor does a field such as `spec.ti`. */
function isUnfinished(text: string, caret: number) {
  const { type, prefix } = completionAt(text, caret)
  return type === 'value' || isKey(prefix)
}

/** Who types `lifecy` goes on to `lifecycle:` within this time; who looks for the word reads what has it then. */
const fieldPauseMs = 1000

function mayBecomeField(text: string, caret: number, own: readonly QueryField[]) {
  const { type, prefix } = completionAt(text, caret)
  return type === 'field' && beginsField(prefix, own)
}

const isAtCaret = ({ column, length }: QueryProblem, caret: number) =>
  column - 1 <= caret && caret <= column - 1 + length
