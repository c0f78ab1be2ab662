import { Button, onFirstUse, Select } from '@callboard/ui'
import type { Version } from '../Version'
import { versionSentence } from '../versionSentence'
import styles from './Comparison.module.css'
import { useCompared } from './useCompared'

const time = onFirstUse(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' }))

/** Which two versions are compared. */
export function ComparisonChoice({ versions }: { versions: Version[] }) {
  const { from, to, isSideBySide, set, clear } = useCompared()
  const options = versions.map((version) => ({
    value: String(version.id),
    label: `${time().format(new Date(version.at))}: ${versionSentence(version).toLowerCase()}`,
  }))
  // One of another page of the list is known by its number only.
  const others = [from, to].filter((id) => id !== undefined && !versions.some((version) => version.id === id))
  const all = [...options, ...others.map((id) => ({ value: String(id), label: `Version ${id}` }))]
  return (
    <div className={styles.choice}>
      <Select
        label="Compare"
        placeholder="A version"
        options={all}
        value={from === undefined ? null : String(from)}
        onChange={(value) => set('from', value)}
      />
      <Select
        label="with"
        options={[{ value: '', label: 'The newest' }, ...all]}
        value={to === undefined ? '' : String(to)}
        onChange={(value) => set('to', value || null)}
      />
      {from !== undefined && (
        <>
          <Button size="small" onClick={() => set('view', isSideBySide ? null : 'split')}>
            {isSideBySide ? 'One below the other' : 'Side by side'}
          </Button>
          <Button size="small" variant="subtle" onClick={clear}>
            Close
          </Button>
        </>
      )}
    </div>
  )
}
