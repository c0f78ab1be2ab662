import { buildIndex, type NameIndex } from '../find/buildIndex'
import { findNames } from '../find/findNames'
import { type FoundTag, findTags } from '../find/findTags'
import type { NameRow } from '../NameList'
import type { Kept } from './Kept'
import { refreshKept } from './refreshKept'
import { dropKept, loadKept, saveKept } from './store'

/** What a page asks of the names. */
export interface Ask {
  id: number
  owner: string
  query?: { text: string; prefix?: string | undefined; preferred: string[] }
  /** Whether to look at the server for what changed. */
  isRefresh?: boolean
}

/** What it is told: what was found, and whether there are other names than before. */
export interface Told {
  id: number
  rows: NameRow[]
  tags: FoundTag[]
  isNew?: boolean
}

const people = ['user', 'group']

/** Not oftener than this, in milliseconds, however often the palette is opened. */
const rest = 5000

/** Holds the names of one user and searches them. */
export function answerNames() {
  let owner = ''
  let kept: Kept | undefined
  let index: NameIndex = buildIndex([])
  let loading: Promise<unknown> = Promise.resolve()
  let refreshedAt = 0

  function use(next: Kept | undefined) {
    kept = next
    index = buildIndex(next?.rows ?? [])
  }

  async function load(wanted: string) {
    owner = wanted
    refreshedAt = 0
    use(await loadKept(wanted))
  }

  /** @returns whether other names are there now */
  async function refresh(): Promise<boolean> {
    if (Date.now() - refreshedAt < rest) return false
    refreshedAt = Date.now()
    // Without the server there is what was kept.
    const next = await refreshKept(owner, kept).catch(() => kept)
    if (next === kept) return false
    if (next) await saveKept(next)
    else await dropKept()
    use(next)
    return true
  }

  /** One after the other, so that two pages do not read the same. */
  const inTurn = <Result>(step: () => Promise<Result>): Promise<Result> => {
    const turn = loading.then(step)
    loading = turn.catch(() => undefined)
    return turn
  }

  return async function answer({ id, owner: wanted, query, isRefresh }: Ask): Promise<Told> {
    if (wanted !== owner) await inTurn(() => load(wanted))
    if (isRefresh) return { id, rows: [], tags: [], isNew: await inTurn(refresh) }
    if (!query) return { id, rows: [], tags: [] }
    const { text, prefix, preferred } = query
    if (prefix === '#') return { id, rows: [], tags: findTags(index, text, 8) }
    const isOurs = prefix === undefined || prefix === '@'
    const kinds = prefix === '@' ? people : undefined
    return { id, rows: isOurs ? findNames(index, { text, kinds, preferred, limit: 8 }) : [], tags: [] }
  }
}
