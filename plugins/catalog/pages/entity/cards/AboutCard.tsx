import { Card, RelativeTime, TagList } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Explained } from '../../../explain/Explained'
import { SpecFacts } from '../../../kinds/SpecFacts'
import type { EntityDescription } from '../../../plugin'
import { listPath } from '../../list/listState'
import { tabPath } from '../useEntityAddress'
import styles from './AboutCard.module.css'

/** What it is, in words and in the facts that its head does not tell. */
export function AboutCard({
  description: { entity, summary, location, fields, relations, asOf },
}: {
  description: EntityDescription
}) {
  const { kind, type, tags } = summary
  const at = asOf?.at
  const email = emailOf(entity.spec)
  const explained = (name: string, pointer: string) => (
    <Explained entityRef={summary.ref} name={name} pointer={pointer} />
  )
  return (
    <Card title="About">
      <p className={styles.description} data-none={!summary.description || undefined}>
        {summary.description ?? 'Nobody has described it yet: metadata.description says in a sentence what it is for.'}
        {summary.description && explained('description', '/metadata/description')}
      </p>
      <dl className={styles.facts}>
        {type && (
          <Fact name="Type">
            <Link to={listPath({ kind: [kind], type: [type], at })}>{type}</Link>
            {explained('type', '/spec/type')}
          </Fact>
        )}
        {location && (
          <Fact name="Last read">
            <Link to={tabPath(summary.ref, 'sync')}>
              {location.readAt ? <RelativeTime at={location.readAt} /> : 'not yet'}
            </Link>
          </Fact>
        )}
        {email && (
          <Fact name="Email">
            <a href={`mailto:${email}`}>{email}</a>
            {explained('email', '/spec/profile/email')}
          </Fact>
        )}
        {tags.length > 0 && (
          <Fact name="Tags">
            <TagList tags={tags} to={(tag) => listPath({ kind: [], tag: [tag], at })} />
            {explained('tags', '/metadata/tags')}
          </Fact>
        )}
        <SpecFacts entityRef={summary.ref} fields={fields} relations={relations} />
      </dl>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function emailOf(spec: Record<string, unknown> | undefined): string | undefined {
  const { email } = (spec?.profile ?? {}) as { email?: unknown }
  return typeof email === 'string' && email.includes('@') ? email : undefined
}
