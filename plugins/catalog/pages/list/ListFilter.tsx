import { SearchInput, useTypedText } from '@callboard/ui'
import type { KeyboardEvent } from 'react'
import { useFieldKeys } from '../../kinds/useFieldTitle'
import type { EntityList } from '../../plugin'
import styles from './ListFilter.module.css'
import { withChange } from './listChanges'
import type { ListState } from './listState'
import { readFilter } from './typedFacets'
import type { Show } from './useListState'
import { useNarrow } from './useNarrow'

interface Props {
  state: ListState
  show: Show
  /** Absent while the list is on its way. */
  list: EntityList | undefined
}

/** Text that names, titles or descriptions hold; what is typed as `owner:me` becomes a facet. `/` goes there. */
export function ListFilter({ state, show, list }: Props) {
  const own = useFieldKeys(state.kind)
  const narrow = useNarrow({ state, show, list, own })
  const [typed, setTyped, settle] = useTypedText(state.text, (typed) => {
    const { text, unfinished } = readFilter(typed, own)
    if (!unfinished) show(withChange(state, { text }), { replace: true })
  })

  function change(next: string) {
    const { text, facets, unfinished } = readFilter(next, own)
    if (facets.length === 0) return setTyped(next)
    // The blank stays, as one types on behind it.
    const rest = text && `${text} `
    narrow(facets, rest)
    settle(rest)
    setTyped(rest + unfinished)
  }
  const { unfinished } = readFilter(typed, own)
  const finish = ({ key }: KeyboardEvent) => key === 'Enter' && unfinished && change(`${typed} `)
  return (
    <search className={styles.filter}>
      <SearchInput
        label="Filter by name, title or description"
        placeholder="Filter by name, title or description, or owner:me"
        value={typed}
        onChange={change}
        onKeyDown={finish}
        slash
      />
      {saysValue(unfinished) && (
        <p className={styles.hint} role="status">
          Press Enter to narrow the list by this.
        </p>
      )}
    </search>
  )
}

/** As `owner:che` does, and `owner:` does not yet. */
const saysValue = (facet: string) => /:"?[^"]/.test(facet)
