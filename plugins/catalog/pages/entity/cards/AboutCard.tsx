import { Card, FactList, NamedFact, RelativeTime, TagList } from '@callboard/ui'
import { Link } from 'react-router'
import { Description } from '../../../descriptions/Description'
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
  const { description } = entity.metadata
  const email = emailOf(entity.spec)
  const explained = (name: string, pointer: string) => (
    <Explained entityRef={summary.ref} name={name} pointer={pointer} />
  )
  return (
    <Card title="About">
      <div className={styles.description} data-none={!description || undefined}>
        {description ? (
          <>
            <Description entityRef={summary.ref} text={description} isPast={at !== undefined} />
            {explained('description', '/metadata/description')}
          </>
        ) : (
          'Nobody has described it yet: metadata.description says in a sentence what it is for.'
        )}
      </div>
      <FactList>
        {type && (
          <NamedFact name="Type">
            <Link to={listPath({ kind: [kind], type: [type], at })}>{type}</Link>
            {explained('type', '/spec/type')}
          </NamedFact>
        )}
        {location && (
          <NamedFact name="Last read">
            <Link to={tabPath(summary.ref, 'sync')}>
              {location.readAt ? <RelativeTime at={location.readAt} /> : 'not yet'}
            </Link>
          </NamedFact>
        )}
        {email && (
          <NamedFact name="Email" width="double">
            <a href={`mailto:${email}`}>{email}</a>
            {explained('email', '/spec/profile/email')}
          </NamedFact>
        )}
        {tags.length > 0 && (
          <NamedFact name="Tags" width="double">
            <TagList tags={tags} to={(tag) => listPath({ kind: [], tag: [tag], at })} />
            {explained('tags', '/metadata/tags')}
          </NamedFact>
        )}
        <SpecFacts entityRef={summary.ref} fields={fields} relations={relations} />
      </FactList>
    </Card>
  )
}

function emailOf(spec: Record<string, unknown> | undefined): string | undefined {
  const { email } = (spec?.profile ?? {}) as { email?: unknown }
  return typeof email === 'string' && email.includes('@') ? email : undefined
}
