import { EntityRef, forbidden, type SearchDocument } from '@callboard/plugin-api'
import { defineBackend, type RequestServices, type Services } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { announcements } from './plugin'
import { NewAnnouncement } from './shapes'
import {
  addAnnouncement,
  changeAnnouncement,
  currentAnnouncements,
  findAnnouncement,
  hasAnnouncements,
  listAnnouncements,
  publicAnnouncements,
  removeAnnouncement,
  type Stored,
  takeStarted,
  type Viewer,
} from './store'

/** What a portal that is new has to say. */
const First = z.object({ title: z.string(), text: z.string(), author: EntityRef })

export default defineBackend(announcements, {
  config: z.object({ first: First.optional() }),
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: (filter, services) => listAnnouncements(services.db, filter, viewerOf(services)),
    current: (_input, services) => currentAnnouncements(services.db, viewerOf(services)),
    async show({ id }, services) {
      const viewer = viewerOf(services)
      const found = await findAnnouncement(services.db, id, viewer)
      const { html } = await render(services, found.text)
      return { ...found, html, excerpt: found.words.slice(0, 280), mayChange: mayChange(found, services) }
    },
    async add(written, services) {
      const toStore = await withWords(written, services)
      return services.db.transaction(async (db) => {
        const id = await addAnnouncement(db, toStore, services.user.ref)
        await announceStarted({ ...services, db })
        return { id }
      })
    },
    async change({ id, ...written }, services) {
      await assertMayChange(id, services)
      const toStore = await withWords(written, services)
      return services.db.transaction(async (db) => {
        await changeAnnouncement(db, id, toStore)
        await announceStarted({ ...services, db })
        return { id }
      })
    },
    async remove({ id }, services) {
      await assertMayChange(id, services)
      await removeAnnouncement(services.db, id)
    },
  },
  tasks: {
    publish: {
      every: '1m',
      run: (services) =>
        services.db.transaction(async (db) => {
          const started = await announceStarted({ ...services, db })
          if (started === 0) return
          const documents = (await publicAnnouncements(db)).map(documentOf)
          await services.search.replace(db, 'announcements.announcement', documents)
        }),
    },
  },
  async start({ config: { first }, ...services }) {
    if (!first || (await hasAnnouncements(services.db))) return
    const toStore = await withWords(NewAnnouncement.parse(first), services)
    await addAnnouncement(services.db, toStore, first.author)
  },
  search: { announcement: async ({ db }) => (await publicAnnouncements(db)).map(documentOf) },
})

const viewerOf = ({ user, isAllowed }: RequestServices): Viewer => ({
  ref: user.ref,
  groups: user.groups,
  manages: isAllowed('announcements.manage'),
})

const mayChange = ({ author }: Stored, { user, isAllowed }: RequestServices) =>
  isAllowed('announcements.manage') || (author === user.ref && isAllowed('announcements.write'))

async function assertMayChange(id: string, services: RequestServices) {
  const found = await findAnnouncement(services.db, id, viewerOf(services))
  if (mayChange(found, services)) return
  throw forbidden(`'${found.title}' is by ${found.author}. To change it takes the permission announcements.manage.`)
}

const render = ({ inWorker }: Pick<Services, 'inWorker'>, text: string) =>
  inWorker<typeof import('./render.worker')>('render', { text }, { someoneWaits: true })

const withWords = async (written: NewAnnouncement, services: Pick<Services, 'inWorker'>) => ({
  ...written,
  words: (await render(services, written.text)).words,
})

/** Tells everyone, once, of what has started since. Gives how many those were. */
async function announceStarted({ db, events, notifications }: Services): Promise<number> {
  const started = await takeStarted(db)
  for (const { id, title, words, audience, author } of started) {
    await events.publish(db, announcements.events.appeared, { id })
    await notifications.send(db, {
      topic: 'announcements.published',
      to: audience.length > 0 ? audience : 'everyone',
      except: [author],
      title,
      description: words.slice(0, 280),
      link: `/announcements/${id}`,
      scope: id,
    })
  }
  return started.length
}

type Fields = Pick<Stored, 'category' | 'startsAt'>

const documentOf = ({ id, title, words, category, startsAt }: Stored): SearchDocument<Fields> => ({
  key: id,
  title,
  text: words,
  ...(category && { keywords: [category] }),
  to: `/announcements/${id}`,
  fields: { category, startsAt },
})
