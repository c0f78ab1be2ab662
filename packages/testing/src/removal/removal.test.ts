import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnyFrontend } from '@callboard/plugin-api/frontend'
import knex from 'knex'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { saveDocuments } from '../../../../plugins/search/documents/saveDocuments'
import { typeCheck } from '../../bin/typeCheck.mjs'
import { inRepository, startPortal, type TestPortal } from '..'
import { openPage } from '../browser'
import { copyRepository } from '../copyRepository'
import { runIn } from '../runIn'
import { temporaryFolder } from '../temporaryFolder'
import { awayFrom } from './awayFrom'
import { copyWithout } from './copyWithout'
import { setsToRemove } from './setsToRemove'
import { startCopy } from './startCopy'
import { type Shown, whatIsShown } from './whatIsShown'

/** What the others stand on. Every other plugin is a feature that can go. */
const foundation = ['catalog', 'home', 'search']
const features = readdirSync(inRepository('plugins')).filter((id) => !foundation.includes(id))

/** One that would go alone goes with all others too, which proves nearly the same. */
const sets = [...setsToRemove(features).filter(({ length }) => length > 1), features]

/** What imports what is seen by its types, set by set. Building and running takes ten times as long: half of them, and the others. */
const halves = [0, 1].map((rest) => features.filter((_, index) => index % 2 === rest))

const named = (plugins: string[][]) => plugins.map((set) => [set.join(', '), set] as const)

describe('Delete the folder, delete the feature', { timeout: 600_000 }, () => {
  let copy: string
  let known: Buffer
  let whole: TestPortal
  let shown: Promise<Shown> | undefined

  beforeAll(async () => {
    copy = await temporaryFolder('types')
    copyRepository(copy)
    await runIn(copy, typeCheck.program, typeCheck.args)
    known = await readFile(join(copy, typeCheck.note))
    const config = parse(readFileSync(inRepository('app-config.yaml'), 'utf8'))
    whole = await startPortal({ app: true, config })
    await leaveBehind(whole.database)
  })

  test.each(named(sets))('without %s the rest type-checks', async (_names, set) => {
    // What is known of the whole: against that of another set, twice as much would have changed.
    await writeFile(join(copy, typeCheck.note), known)
    await awayFrom(copy, set, () => runIn(copy, typeCheck.program, typeCheck.args))
  })

  test.each(named(halves))('without %s the portal builds, starts, and shows nothing of them', async (_names, set) => {
    const copy = await copyWithout(set)
    // On the database of the whole: what the plugins left in it must not come up.
    const url = await startCopy(copy, whole.database)

    shown ??= whatIsShown(whole.url)
    const frontends = await Promise.all(set.map(frontendOf))
    const rest = set.reduce((left, id, index) => withoutPlugin(left, id, frontends[index] ?? {}), await shown)
    expect(await whatIsShown(url)).toEqual(rest)
    const paths = frontends.flatMap(({ pages = [] }) => pages.map(({ path }) => path))
    for (const path of paths.filter((path) => !/[:*]/.test(path))) {
      const page = await openPage(url + path)
      await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
    }
  })
})

/** A row in the search index for each plugin, as one that is deleted leaves it. */
async function leaveBehind(database: string): Promise<void> {
  const db = knex({ client: 'pg', connection: database })
  for (const id of features) {
    await saveDocuments(db, `${id}.leftover`, [{ key: '1', title: 'Left behind', to: '/', fields: {} }])
  }
  await db.destroy()
}

const frontendOf = async (id: string): Promise<Partial<AnyFrontend>> =>
  (await import(inRepository(`plugins/${id}/frontend`))).default

/** What is left of a portal when one plugin is gone: everything else, as it was. */
function withoutPlugin(whole: Shown, id: string, frontend: Partial<AnyFrontend>): Shown {
  const { nav = [], homeCards = [], entityTabs = [], entityCards = [], entityColumns = [] } = frontend
  const titles = (items: Array<{ title: string }>) => items.map(({ title }) => title)
  return {
    navigation: less(
      whole.navigation,
      nav.map(({ label }) => label),
    ),
    homeCards: less(whole.homeCards, titles(homeCards)),
    tabs: less(whole.tabs, titles(entityTabs)),
    cards: less(whole.cards, titles(entityCards)),
    columns: less(whole.columns, titles(entityColumns)),
    plugins: less(whole.plugins, [id]),
    routes: whole.routes.filter((path) => !path.startsWith(`/api/${id}/`) && path !== `/api/${id}`),
    searchTypes: whole.searchTypes.filter((type) => !type.startsWith(`${id}.`)),
  }
}

const less = (texts: string[], gone: string[]) => texts.filter((text) => !gone.includes(text))
