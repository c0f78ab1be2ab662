import type { Db, Events } from '@callboard/plugin-api/backend'
import { notifications } from '../plugin'
import type { Payload } from '../shapes'

/** A notification before it is stored. */
export interface Message {
  origin: string
  /** Refs of users and groups; empty for everyone. */
  recipients: string[]
  excluded: string[]
  payload: Payload
}

/** Stores a notification in the caller's transaction, and tells the browsers of those who have it now. Gives its id. */
export async function sendNotification(db: Db, events: Events, { recipients, ...message }: Message): Promise<string> {
  const to = [...new Set(recipients)].sort()
  const id = await store(db, { ...message, recipients: to })
  await events.publish(db, notifications.events.changed, { refs: fewEnough(to), hasNew: true })
  return id
}

/** Tables are named with their schema: the connection is the sender's. */
async function store(db: Db, { origin, recipients, excluded, payload }: Message): Promise<string> {
  const { title, description, link, severity, topic, scope, icon, metadata } = payload
  const { rows } = await db.raw(
    `
    with sent as (
      insert into notifications.notifications
        (origin, topic, scope, recipients, excluded, title, description, link, severity, icon, metadata)
      values (:origin, :topic, :scope, :recipients, :excluded, :title, :description, :link,
        (:severity)::notifications.severity, :icon, (:metadata)::jsonb)
      on conflict (origin, scope, recipients) where scope is not null do update set
        topic = excluded.topic, excluded = excluded.excluded, title = excluded.title, description = excluded.description,
        link = excluded.link, severity = excluded.severity, icon = excluded.icon, metadata = excluded.metadata,
        updated_at = now()
      returning id
    ), unread as (
      update notifications.marks set read_at = null from sent where notification = sent.id
    )
    select id from sent`,
    {
      ...{ origin, recipients, excluded, title, severity },
      ...{ topic: topic ?? null, scope: scope ?? null, description: description ?? null, link: link ?? null },
      ...{ icon: icon ?? null, metadata: metadata ? JSON.stringify(metadata) : null },
    },
  )
  return rows[0].id
}

/** More than an event holds: everyone looks whether there is something new. */
const fewEnough = (refs: string[]) => (JSON.stringify(refs).length > 7000 ? [] : refs)
