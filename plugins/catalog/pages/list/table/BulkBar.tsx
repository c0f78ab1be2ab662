import { counted } from '@callboard/plugin-api'
import { useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Refusal, useCopy } from '@callboard/ui'
import { catalog } from '../../../plugin'
import { filterInput, type ListState, listInput } from '../listState'
import styles from './BulkBar.module.css'
import type { ListColumn } from './ListColumn'
import { useBulkRefresh } from './useBulkRefresh'
import { useDownload } from './useDownload'
import { chosenInput, countChosen, type Selection } from './useSelection'

interface Props {
  selection: Selection
  total: number
  state: ListState
  columns: ListColumn[]
}

/** What can be done with the rows that are chosen. */
export function BulkBar({ selection: { chosen, chooseAll, clear }, total, state, columns }: Props) {
  const refusal = useRefusal(catalog, 'register')
  const { copy } = useCopy()
  const download = useDownload()
  const refresh = useBulkRefresh()
  const count = countChosen(chosen, total)
  if (count === 0) return null
  const { at, ...filter } = filterInput(state)
  const which = { ...filter, ...chosenInput(chosen) }
  const save = (format: 'csv' | 'json') =>
    download.save({
      ...which,
      ...(at && { at }),
      format,
      sort: listInput(state).sort,
      columns: columns.map(({ id }) => id).join(),
    })
  return (
    <section className={styles.bar} aria-label="Chosen entities" data-foot-bar>
      <strong role="status">{count.toLocaleString()} chosen</strong>
      {count < total && (
        <Button size="small" variant="subtle" onClick={chooseAll}>
          Choose all {total.toLocaleString()} that match
        </Button>
      )}
      <Button size="small" icon="download" loading={download.isBusy} onClick={() => save('csv')}>
        CSV
      </Button>
      <Button size="small" icon="download" loading={download.isBusy} onClick={() => save('json')}>
        JSON
      </Button>
      {!chosen.isAll && (
        <Button size="small" icon="copy" onClick={() => copy([...chosen.refs].join('\n'), counted(count, 'reference'))}>
          Copy references
        </Button>
      )}
      {!at &&
        (refusal ? (
          <Refusal>{refusal}</Refusal>
        ) : (
          <Button size="small" icon="refresh" loading={refresh.isBusy} onClick={() => refresh.begin(which)}>
            Read again
          </Button>
        ))}
      <span role="status" className={styles.words}>
        {refresh.words ?? download.words}
      </span>
      <Button size="small" variant="subtle" icon="x" onClick={clear}>
        Clear
      </Button>
    </section>
  )
}
