import { useData, useLive, useReadAgain } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { useState } from 'react'
import type { z } from 'zod'
import { catalog } from '../../plugin'
import { hasTransaction } from './hasTransaction'
import type { ListState } from './listState'
import styles from './NewsButton.module.css'

interface Props {
  state: ListState
  /** What the list has that is shown; undefined while it is on its way. */
  snapshot: string | undefined
  /** Whether an entity was seen in the list, which may have left it meanwhile. */
  isSeen: (ref: string) => boolean
}

/** More are not asked about one by one. */
const mostCounted = 1000

/** Says that entities of the list have changed since it was read. It stays as one reads it until one asks for what is new. */
export function NewsButton({ state: { q }, snapshot, isSeen }: Props) {
  const [changes, setChanges] = useState<Change[]>([])
  const [isMissed, setMissed] = useState(false)
  const readAgain = useReadAgain()
  useLive(catalog.events.changed, (news) => {
    const known = changes.filter((change) => isNew(change, snapshot))
    if (news && known.length < mostCounted) setChanges([...known, ...news])
    else setMissed(true)
  })
  const changed = new Set(changes.filter((change) => isNew(change, snapshot)).flatMap(({ refs }) => refs))
  const isMany = isMissed || changed.size > mostCounted
  const { data: listed } = useData(
    catalog.routes.listed,
    { q, refs: [...changed] },
    { enabled: changed.size > 0 && !isMany, keepPrevious: true },
  )
  const count = new Set([...(listed?.refs ?? []), ...[...changed].filter(isSeen)]).size
  if (!isMany && (changed.size === 0 || count === 0)) return null
  const show = () => {
    setChanges([])
    setMissed(false)
    readAgain()
  }
  return (
    <output className={styles.news}>
      <Button size="small" icon="refresh" onClick={show}>
        {isMany ? 'The catalog has changed – show' : `${count.toLocaleString()} changed – show`}
      </Button>
    </output>
  )
}

type Change = z.output<typeof catalog.events.changed.payload>

/** News come after the answers that have them: of what changed just before the list was read, too. */
const isNew = ({ transaction }: Change, snapshot = '') =>
  transaction === undefined || snapshot === '' || !hasTransaction(snapshot, transaction)
