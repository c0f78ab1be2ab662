import { Badge, Breakable, CopyButton, ExternalLink } from '@callboard/ui'
import { useHref } from 'react-router'
import type { Operation } from '../plugin'
import { Description } from './Description'
import styles from './OperationHead.module.css'
import { shownQuery } from './shown'
import { hasOwnSummary, titleOf } from './titleOf'
import { Verb } from './Verb'

/** What an operation is called, what it is for, and a link to it. */
export function OperationHead({ operation }: { operation: Operation }) {
  const { key, verb, name, description, deprecated, more } = operation
  const link = new URL(useHref({ search: shownQuery({ view: 'operation', key }) }), location.origin).href
  return (
    <header className={styles.head}>
      <div className={styles.first}>
        <h2 className={styles.title}>
          {titleOf(operation)}
          {deprecated && <Badge tone="warn">deprecated</Badge>}
        </h2>
        <CopyButton text={link} label="Copy a link to this operation" />
      </div>
      <p className={styles.address}>
        <Verb verb={verb} />
        {hasOwnSummary(operation) && (
          <code className={styles.name}>
            <Breakable>{name}</Breakable>
          </code>
        )}
      </p>
      <Description html={description} />
      {more && <ExternalLink href={more.url}>{more.title}</ExternalLink>}
    </header>
  )
}
