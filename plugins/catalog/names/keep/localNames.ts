import { pathOfRef } from '@callboard/catalog-model'
import { counted } from '@callboard/plugin-api'
import type { LocalResult, LocalSource, Portal } from '@callboard/plugin-api/frontend'
import { catalog, listPath } from '../../plugin'
import { beginWords } from '../find/beginWords'
import { refOfRow } from '../find/buildIndex'
import type { FoundTag } from '../find/findTags'
import type { NameRow } from '../NameList'
import type { Ask, Told } from './answerNames'

/** Finds entities, people and tags by what the browser keeps of the catalog. */
export function localNames({ user, kinds }: Portal): LocalSource {
  // What one may see depends on these: with others, what was kept goes.
  const owner = [user.ref, ...user.groups, ...user.permissions].join(' ')
  const mayRead = user.permissions.includes('catalog.read')
  const icons = new Map(kinds.map(({ name, icon }) => [name, icon ?? name.toLowerCase()]))
  const ask = connect()
  const lineOf = (row: NameRow, text: string): LocalResult => {
    const [kind, , name, title] = row
    return {
      to: pathOfRef(refOfRow(row)),
      title: title ?? name,
      note: noteOf(row),
      icon: icons.get(kind) ?? 'box',
      isLike: !beginWords(text, `${name} ${title ?? ''}`),
    }
  }
  return {
    refresh: async () => (await ask((id) => ({ id, owner, isRefresh: mayRead }))).isNew === true,
    after: [catalog.events.changed],
    async find(query) {
      const { rows, tags } = await ask((id) => ({ id, owner, query }))
      return [...tags.map(tagLine), ...rows.map((row) => lineOf(row, query.text))]
    },
  }
}

/** Gives a way to ask the worker, which answers each question by its number. */
function connect(): (question: (id: number) => Ask) => Promise<Told> {
  const waiting = new Map<number, (told: Told) => void>()
  const port = startWorker()
  let last = 0
  port.onmessage = ({ data }: MessageEvent<Told>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  }
  return (question) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      port.postMessage(question(last))
    })
}

const startWorker = (): Worker | MessagePort =>
  typeof SharedWorker === 'undefined'
    ? new Worker(new URL('./namesWorker.ts', import.meta.url), { type: 'module' })
    : new SharedWorker(new URL('./namesWorker.ts', import.meta.url), { type: 'module' }).port

/** What tells it apart: its name where the title is another, what it is, and whose. */
const noteOf = ([kind, namespace, name, title, type, , owner]: NameRow): string =>
  [
    title && title !== name ? name : undefined,
    [kind, type].filter(Boolean).join(' '),
    namespace === 'default' ? undefined : namespace,
    owner?.slice(owner.lastIndexOf('/') + 1),
  ]
    .filter(Boolean)
    .join(' · ')

const tagLine = ({ tag, count }: FoundTag): LocalResult => ({
  to: listPath({ kind: [], tag: [tag] }),
  title: `#${tag}`,
  note: counted(count, 'entity', 'entities'),
  icon: 'tag',
})
