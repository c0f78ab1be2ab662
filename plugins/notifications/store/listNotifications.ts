import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Filter, Notification, Severity } from '../shapes'
import { mine, type Viewer } from './mine'

interface Stored {
  id: string
  origin: string
  topic: string | null
  scope: string | null
  recipients: string[]
  title: string
  description: string | null
  link: string | null
  severity: Severity
  icon: string | null
  metadata: Record<string, never> | null
  created_at: string
  updated_at: string | null
  read_at: string | null
  saved_at: string | null
}

const lastChange = 'coalesce(n.updated_at, n.created_at)'

/** What may be sorted by, as Backstage names it. */
const orders: Record<string, string> = {
  created: lastChange,
  topic: 'n.topic',
  origin: 'n.origin',
  severity: 'n.severity',
}

/** One page of somebody's notifications, and how many there are. */
export async function listNotifications(db: Db, filter: Filter, viewer: Viewer) {
  const found = matching(db, filter, viewer)
  const [notifications, count] = await Promise.all([
    found
      .clone()
      .select('n.*', 'm.read_at', 'm.saved_at')
      .orderByRaw(orderOf(filter.orderField))
      .limit(filter.limit)
      .offset(filter.offset),
    found.clone().count({ total: '*' }).first(),
  ])
  return { notifications: notifications.map(asNotification(viewer)), totalCount: Number(count?.total) }
}

function matching(db: Db, filter: Filter, viewer: Viewer) {
  const { search, read, saved, topic, origin, minimumSeverity, createdAfter } = filter
  const found = mine(db, viewer)
  if (read !== undefined) found.whereRaw(`m.read_at is ${read ? 'not ' : ''}null`)
  if (saved !== undefined) found.whereRaw(`m.saved_at is ${saved ? 'not ' : ''}null`)
  if (topic) found.where('n.topic', topic)
  if (origin) found.where('n.origin', origin)
  if (minimumSeverity) found.whereRaw('n.severity >= ?', minimumSeverity)
  if (createdAfter) found.whereRaw(`${lastChange} > ?`, createdAfter)
  if (search) found.whereRaw(`position(lower(?) in lower(concat_ws(' ', n.title, n.description, n.topic))) > 0`, search)
  return found
}

function orderOf(fields: string[]): string {
  const wanted = fields.map((field) => {
    const [name = '', direction = 'desc'] = field.split(',')
    return `${orders[name]} ${direction}`
  })
  return [...wanted, `${lastChange} desc`, 'n.id'].join(', ')
}

/** @throws PortalError 404, also for one that is not for whoever asks */
export async function findNotification(db: Db, id: string, viewer: Viewer): Promise<Notification> {
  const [found] = await mine(db, viewer).select('n.*', 'm.read_at', 'm.saved_at').whereRaw('n.id::text = ?', id)
  if (!found) throw notFound('notification', id)
  return asNotification(viewer)(found)
}

/** Those of some that are somebody's. */
export async function findNotifications(db: Db, ids: string[], viewer: Viewer): Promise<Notification[]> {
  const found = await mine(db, viewer).select('n.*', 'm.read_at', 'm.saved_at').whereIn('n.id', ids)
  return found.map(asNotification(viewer))
}

const asNotification =
  ({ ref }: Viewer) =>
  (stored: Stored): Notification => ({
    id: stored.id,
    user: stored.recipients.length === 0 ? null : ref,
    origin: stored.origin,
    created: stored.created_at,
    ...withoutNulls({ updated: stored.updated_at, read: stored.read_at, saved: stored.saved_at }),
    payload: {
      title: stored.title,
      severity: stored.severity,
      ...withoutNulls({
        description: stored.description,
        link: stored.link,
        topic: stored.topic,
        scope: stored.scope,
        icon: stored.icon,
        metadata: stored.metadata,
      }),
    },
  })

/** Backstage's clients take null for a value. */
const withoutNulls = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>
  }
