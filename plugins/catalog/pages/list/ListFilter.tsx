import { KeyHint, TextInput, useTypedText } from '@callboard/ui'
import { useRef } from 'react'
import styles from './ListFilter.module.css'
import { type ListState, withChange } from './listState'
import { useFocusKey } from './useFocusKey'
import type { Show } from './useListState'

interface Props {
  state: ListState
  show: Show
}

/** Text that names, titles or descriptions hold. `/` goes there. */
export function ListFilter({ state, show }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useTypedText(state.text, (text) => show(withChange(state, { text }), { replace: true }))
  useFocusKey('/', input)
  return (
    <search className={styles.filter}>
      <TextInput
        ref={input}
        label="Filter by name, title or description"
        hideLabel
        type="search"
        icon="search"
        placeholder="Filter by name, title or description"
        value={text}
        onChange={setText}
        rightSection={text ? undefined : <KeyHint keys={['/']} />}
      />
    </search>
  )
}
