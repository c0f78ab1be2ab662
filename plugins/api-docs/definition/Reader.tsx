import { Button } from '@callboard/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useDefinition } from './DefinitionContext'
import { DefinitionNav } from './DefinitionNav'
import { FormatLine } from './FormatLine'
import { OperationView } from './OperationView'
import { Overview } from './Overview'
import styles from './Reader.module.css'
import { SchemaView } from './SchemaView'
import { ShowLink } from './ShowLink'
import { type Shown, shownQuery } from './shown'

/** The parts of a definition at the side, and one of them beside it. */
export function Reader({ shown }: { shown: Shown }) {
  const { definition } = useDefinition()
  const content = useArrival(shown)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const now = shownQuery(shown)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever chose something wants to read it
  useEffect(() => setOpen(false), [now])
  return (
    <div className={styles.reader}>
      <div className={styles.bar}>
        <FormatLine definition={definition} />
        <div className={styles.actions}>
          <span className={styles.toggle}>
            <Button size="small" icon="menu" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              Contents
            </Button>
          </span>
          <Button size="small" icon="code" to={shownQuery({ view: 'source' })}>
            Show as text
          </Button>
        </div>
      </div>
      <div className={styles.columns}>
        <div id={id} className={styles.side} data-open={isOpen || undefined}>
          <DefinitionNav definition={definition} shown={shown} />
        </div>
        <div ref={content} className={styles.content} tabIndex={-1}>
          {shown.view !== 'overview' && (
            <ShowLink className={styles.back} to={{ view: 'overview' }}>
              All of {definition.header.title ?? definition.ref}
            </ShowLink>
          )}
          {shown.view === 'operation' ? (
            <OperationView operationKey={shown.key} />
          ) : shown.view === 'schema' ? (
            <SchemaView schemaKey={shown.key} />
          ) : (
            <Overview definition={definition} />
          )}
        </div>
      </div>
    </div>
  )
}

/** Whoever chose something else below the fold sees its beginning, and hears it. */
function useArrival(shown: Shown) {
  const content = useRef<HTMLDivElement>(null)
  const before = useRef(shownQuery(shown))
  const now = shownQuery(shown)
  useEffect(() => {
    if (before.current === now) return
    before.current = now
    content.current?.focus({ preventScroll: true })
    if ((content.current?.getBoundingClientRect().top ?? 0) < 0) content.current?.scrollIntoView()
  }, [now])
  return content
}
