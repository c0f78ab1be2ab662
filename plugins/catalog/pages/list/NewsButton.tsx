import { useData, useLive, useReadAgain } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { useState } from 'react'
import { catalog } from '../../plugin'
import type { ListState } from './listState'
import styles from './NewsButton.module.css'

interface Props {
  state: ListState
  /** Whether an entity was seen in the list, which may have left it meanwhile. */
  isSeen: (ref: string) => boolean
}

/** More are not asked about one by one. */
const mostCounted = 1000

/** Says that entities of the list have changed since it was read. It stays as one reads it until one asks for what is new. */
export function NewsButton({ state: { q }, isSeen }: Props) {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  const [isMissed, setMissed] = useState(false)
  const readAgain = useReadAgain()
  useLive(catalog.events.changed, (changes) => {
    if (changes) setChanged((known) => new Set([...known, ...changes.flatMap(({ refs }) => refs)]))
    else setMissed(true)
  })
  const isMany = isMissed || changed.size > mostCounted
  const { data: listed } = useData(
    catalog.routes.listed,
    { q, refs: [...changed] },
    { enabled: changed.size > 0 && !isMany, keepPrevious: true },
  )
  const count = new Set([...(listed?.refs ?? []), ...[...changed].filter(isSeen)]).size
  if (!isMany && (changed.size === 0 || count === 0)) return null
  const show = () => {
    setChanged(new Set())
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
