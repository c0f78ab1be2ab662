import { useAction, usePortal } from '@callboard/plugin-api/frontend'
import { Badge, ExternalLink, Icon, IconButton, isIconName, RelativeTime, type Tone } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './Notifications.module.css'
import { notifications } from './plugin'
import type { Notification, Severity } from './shapes'

/** One of the list. Following its link is reading it. */
export function NotificationRow({ notification }: { notification: Notification }) {
  const { id, origin, created, updated, read, saved, payload } = notification
  const { title, description, severity, icon, topic } = payload
  const update = useAction(notifications.routes.update)
  const sender = usePortal().plugins.find((plugin) => plugin.id === origin)?.title ?? origin
  const mark = (marks: { read?: boolean; saved?: boolean }) => update.mutate({ ids: [id], ...marks })
  return (
    <li className={styles.item} data-unread={!read || undefined}>
      <Icon name={icon && isIconName(icon) ? icon : 'bell'} size={18} />
      <div className={styles.text}>
        <span className={styles.title}>
          <Title payload={payload} onFollow={() => read || mark({ read: true })}>
            {title}
          </Title>
          {severity !== 'normal' && <Badge tone={tones[severity]}>{severity}</Badge>}
          {!read && <Badge tone="brass">Unread</Badge>}
        </span>
        {description && <p className={styles.description}>{description}</p>}
        <span className={styles.facts}>
          <span>{topic ? `${sender}: ${topic}` : sender}</span>
          <RelativeTime at={updated ?? created} />
        </span>
      </div>
      <span className={styles.actions}>
        <IconButton
          icon="star"
          label={`Save ${title}`}
          pressed={Boolean(saved)}
          onClick={() => mark({ saved: !saved })}
        />
        <IconButton
          icon={read ? 'email' : 'check'}
          label={`Mark ${title} as ${read ? 'unread' : 'read'}`}
          onClick={() => mark({ read: !read })}
        />
      </span>
    </li>
  )
}

const tones: Record<Severity, Tone> = { critical: 'bad', high: 'warn', normal: 'neutral', low: 'neutral' }

interface TitleProps {
  payload: Notification['payload']
  onFollow: () => void
  children: string
}

function Title({ payload: { link }, onFollow, children }: TitleProps) {
  if (link === undefined) return <span>{children}</span>
  if (link.startsWith('/'))
    return (
      <Link to={link} onClick={onFollow}>
        {children}
      </Link>
    )
  return (
    <span onClickCapture={onFollow}>
      <ExternalLink href={link}>{children}</ExternalLink>
    </span>
  )
}
