import { Badge, CopyButton, ExternalLink } from '@callboard/ui'
import { useHref } from 'react-router'
import type { Operation } from '../plugin'
import { Description } from './Description'
import styles from './OperationHead.module.css'
import { shownQuery } from './shown'
import { Verb } from './Verb'

/** What an operation is called, what it is for, and a link to it. */
export function OperationHead({ operation }: { operation: Operation }) {
  const { key, verb, name, summary, description, deprecated, more } = operation
  const link = new URL(useHref({ search: shownQuery({ view: 'operation', key }) }), location.origin).href
  // GraphQL and protobuf have no summary of their own; ours is the first sentence of the description.
  const hasOwnSummary = summary && operation.kind !== 'call'
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        {hasOwnSummary ? summary : name}
        {deprecated && <Badge tone="warn">deprecated</Badge>}
      </h2>
      <p className={styles.address}>
        <Verb verb={verb} />
        {hasOwnSummary && <code className={styles.name}>{name}</code>}
        <CopyButton text={link} label="Copy a link to this operation" />
      </p>
      <Description html={description} />
      {more && <ExternalLink href={more.url}>{more.title}</ExternalLink>}
    </header>
  )
}
