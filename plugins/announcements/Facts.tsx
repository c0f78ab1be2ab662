import { Badge, EntityLink, RelativeTime } from '@callboard/ui'
import styles from './Announcements.module.css'
import type { Listed } from './shapes'

/** Who says it, to whom, since when, and what else qualifies it. */
export function Facts({ announcement }: { announcement: Listed }) {
  const { author, startsAt, endsAt, state, category, audience, pinned } = announcement
  return (
    <span className={styles.facts}>
      {pinned && <Badge icon="flag">Pinned</Badge>}
      {state === 'scheduled' && (
        <Badge tone="warn" icon="clock">
          Scheduled
        </Badge>
      )}
      {state === 'past' && <Badge>Past</Badge>}
      {category && <Badge tone="accent">{category}</Badge>}
      <EntityLink entityRef={author} />
      <RelativeTime at={startsAt} />
      {endsAt && state !== 'past' && (
        <span>
          until <RelativeTime at={endsAt} style="absolute" />
        </span>
      )}
      {audience.length > 0 && (
        <span className={styles.audience}>
          for{' '}
          {audience.map((group) => (
            <EntityLink key={group} entityRef={group} />
          ))}
        </span>
      )}
    </span>
  )
}
