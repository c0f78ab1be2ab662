import { type Option, SearchInput, Select, useTypedText } from '@callboard/ui'
import type { SiteSummary } from '../plugin'
import styles from './SiteFilter.module.css'
import type { IndexState } from './useIndexState'

interface Props {
  sites: SiteSummary[]
  state: IndexState
  show: (state: IndexState) => void
  isMine: (owner: string) => boolean
}

/** Narrows the list by words and by owner. */
export function SiteFilter({ sites, state, show, isMine }: Props) {
  const [text, setText] = useTypedText(state.text, (text) => show({ ...state, text }))
  return (
    <div className={styles.filter}>
      <div className={styles.text}>
        <SearchInput
          label="Filter docs"
          placeholder="Filter by name, description or owner"
          value={text}
          onChange={setText}
        />
      </div>
      <div className={styles.owner}>
        <Select
          label="Owner"
          hideLabel
          placeholder="Any owner"
          searchable
          clearable
          options={ownersOf(sites, state, isMine)}
          value={state.owner}
          onChange={(owner) => show({ ...state, owner })}
        />
      </div>
    </div>
  )
}

function ownersOf(sites: SiteSummary[], { owner: chosen }: IndexState, isMine: (owner: string) => boolean): Option[] {
  const owners = new Map(
    sites.flatMap(({ owner, ownerTitle }) => (owner ? [[owner, ownerTitle ?? owner] as const] : [])),
  )
  const named = [...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
  const hasMine = chosen === 'me' || named.some(({ value }) => isMine(value))
  const isUnknown = chosen !== null && chosen !== 'me' && !owners.has(chosen)
  return [
    ...(hasMine ? [{ value: 'me', label: 'Me and my groups' }] : []),
    ...named,
    ...(isUnknown ? [{ value: chosen, label: chosen }] : []),
  ]
}
