import { invalid } from '@callboard/plugin-api'
import { defineBackend, type Events, type Notice, type Services } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { ownersOf } from './ownersOf'
import { notifications } from './plugin'
import { Payload, type Recipients } from './shapes'
import { forgetOld } from './store/forgetOld'
import { findNotification, findNotifications, listNotifications } from './store/listNotifications'
import { markNotifications } from './store/markNotifications'
import { type Message, sendNotification } from './store/sendNotification'
import { readSettings, saveSettings } from './store/settings'
import { status, topics } from './store/status'

export default defineBackend(notifications, {
  config: z.object({
    /** What is older is forgotten, unless somebody has saved it. */
    keepDays: z.int().min(1).default(90),
  }),
  migrations: new URL('./migrations/', import.meta.url),
  provides: ({ events }) => ({
    notifications: { send: async (db, notice) => void (await sendNotification(db, events, messageOf(notice))) },
  }),
  routes: {
    list: (filter, { db, user }) => listNotifications(db, filter, user),
    show: ({ id }, { db, user }) => findNotification(db, id, user),
    async send({ recipients, payload }, { db, events, catalog, user }) {
      const message = { origin: 'external', payload, ...(await addressed(recipients, catalog)) }
      const id = await db.transaction((db) => sendNotification(db, events, message))
      return findNotifications(db, [id], user)
    },
    async update({ ids, read, saved }, { db, events, user }) {
      await db.transaction(async (db) => {
        await markNotifications(db, ids, { read, saved }, user)
        await tellOf(user.ref, db, events)
      })
      return findNotifications(db, ids, user)
    },
    status: (_input, { db, user }) => status(db, user),
    topics: async (_input, { db, user }) => ({ topics: await topics(db, user) }),
    settings: (_input, { db, user }) => readSettings(db, user),
    async choose(settings, { db, events, user }) {
      await saveSettings(db, settings, user)
      await tellOf(user.ref, db, events)
      return readSettings(db, user)
    },
  },
  tasks: { forget: { every: '1d', run: async ({ db, config }) => void (await forgetOld(db, config.keepDays)) } },
})

/** In their other windows as well. */
const tellOf = (ref: string, db: Services['db'], events: Events) =>
  events.publish(db, notifications.events.changed, { refs: [ref], hasNew: false })

async function addressed(recipients: Recipients, catalog: Services['catalog']) {
  if (recipients.type === 'broadcast') return { recipients: [], excluded: [] }
  const { entityRef, excludeEntityRef: excluded = [] } = recipients
  const to = await ownersOf(entityRef, catalog)
  if (to.length > 0) return { recipients: to, excluded }
  throw invalid(
    `Nobody would be told: ${entityRef.join(', ')} has no owner in the catalog. Name users, groups or owned entities.`,
  )
}

/** @throws Error for a topic that says not whose it is */
function messageOf({ topic, to, except = [], ...notice }: Notice): Message {
  const [, origin = '', name] = /^([a-z0-9-]+)\.(.+)$/.exec(topic) ?? []
  if (!name) throw new Error(`A notification has a topic of its plugin, such as todos.added, and not ${topic}.`)
  const payload = Payload.parse({ ...notice, ...cut(notice), topic: name })
  return { origin, recipients: to === 'everyone' ? [] : to, excluded: except, payload }
}

/** What people wrote elsewhere may be longer than a line of a list. */
const cut = ({ title, description }: Pick<Notice, 'title' | 'description'>) => ({
  title: shortened(title, 200),
  ...(description !== undefined && { description: shortened(description, 2000) }),
})

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
