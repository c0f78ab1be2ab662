import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startPortal, type TestPortal, temporaryFolder } from '@callboard/testing'
import { findViolations, openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, expect, test } from 'vitest'
import { copyRepository } from '../../../testing/src/copyRepository'

let portal: TestPortal
let repository: string
let environment: NodeJS.ProcessEnv
beforeAll(async () => {
  repository = await temporaryFolder('repository')
  copyRepository(repository)
  const packages = await temporaryFolder('packages')
  const config = join(packages, 'app-config.yaml')
  await writeFile(config, `plugins: { folder: ${packages} }\n`)
  environment = { ...process.env, CALLBOARD_CONFIG: config, INIT_CWD: repository }
  const permissions = { guests: ['*', 'portal.*'] }
  portal = await startPortal({ app: true, config: { plugins: { folder: packages }, permissions } })
})

const callboard = async (...args: string[]) => {
  const program = join(repository, 'packages/cli/bin/callboard.mjs')
  const { stdout } = await promisify(execFile)('node', [program, ...args], { env: environment, cwd: repository })
  return stdout
}

const change = async (file: string, from: string, to: string) => {
  const path = join(repository, 'plugins/guestbook', file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

/** Keeps the browser busy for 200 ms at a time, and goes on when one has left. */
const busyPage = `
import { useEffect } from 'react'

export default function BusyPage() {
  useEffect(() => {
    setInterval(() => {
      for (const end = performance.now() + 200; performance.now() < end; );
    }, 300)
  }, [])
  return <h1>One moment, please</h1>
}
`

const links = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Guestbook' })

test('a plugin is written, installed, upgraded and removed while the portal runs and a page of it is open', {
  timeout: 120_000,
}, async () => {
  const page = await openPage(`${portal.url}/plugins`, { mayComplain: /This card is torn/ })
  expect(await links(page).count()).toBe(0)

  expect(await callboard('new', 'plugin', 'guestbook', '--yes')).toContain('plugins/guestbook')
  expect(await callboard('plugin', 'add', 'plugins/guestbook')).toContain('Installed Guestbook 0.1.0.')
  await page.getByText('Plugins were installed, changed or removed.').waitFor()
  await page.getByRole('button', { name: 'Load again' }).click()
  await links(page).click()
  await page.getByText('No entries yet').waitFor()
  await page.getByLabel('New entry').fill('Ada was here')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Ada was here' }).waitFor()

  await writeFile(
    join(repository, 'plugins/guestbook/migrations/0002-titles.sql'),
    `alter table entries add title text not null default 'Dr';`,
  )
  await change('store.ts', `.select(columns)`, `.select(columns).select(db.raw("title || ' ' || text as text"))`)
  await change('EntriesPage.tsx', 'title={guestbook.title}', 'title="Book of guests"')
  await change('EntriesCard.tsx', '  return', `  if (!entity) throw new Error('This card is torn')\n  return`)
  const homeCard = `homeCards: [{ title: 'Torn card', load: () => import('./EntriesCard') as never }],`
  await change('frontend.tsx', 'entityCards:', `${homeCard}\n  entityCards:`)
  await writeFile(join(repository, 'plugins/guestbook/BusyPage.tsx'), busyPage)
  await change(
    'frontend.tsx',
    'pages: [',
    `pages: [{ path: '/busy', title: 'Busy', load: () => import('./BusyPage') },`,
  )
  await change('package.json', '0.1.0', '0.2.0')
  expect(await callboard('plugin', 'add', 'plugins/guestbook')).toContain('Guestbook is now 0.2.0 (it was 0.1.0).')
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('heading', { name: 'Book of guests' }).waitFor()
  await page.getByText('Dr Ada was here').waitFor()

  await page.goto(`${portal.url}/guestbook?safe-mode=1`)
  await page.getByText('Safe mode: the screens of installed plugins are left out.').waitFor()
  expect(await links(page).count()).toBe(0)
  await page.getByRole('link', { name: 'leave safe mode' }).click()
  await links(page).waitFor()
  // What throws while it is drawn keeps to its card.
  await page.getByRole('region', { name: 'Torn card' }).getByText('This card is torn').waitFor()

  // One that keeps the browser busy leaves it usable, and is gone with the next load.
  await page.goto(`${portal.url}/busy`)
  await page.getByText('One moment, please').waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Plugins' }).click()
  await page.getByRole('heading', { name: 'Plugins', level: 1 }).waitFor()

  expect(await callboard('plugin', 'remove', 'guestbook')).toContain('Removed guestbook. Its tables stay')
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await links(page).count()).toBe(0)
  expect((await portal.fetch('/api/guestbook')).status).toBe(404)
})

test('the same plugin is installed again, looked at and removed in the browser', { timeout: 120_000 }, async () => {
  const packed = await temporaryFolder('packed')
  await callboard('plugin', 'build', 'plugins/guestbook', '--out', packed)
  const page = await openPage(`${portal.url}/settings/plugins`, { mayComplain: /This card is torn/ })
  await page.getByRole('button', { name: 'Install a plugin' }).click()
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel('Package of a plugin')
  await field.setInputFiles({ name: 'odd.tgz', mimeType: 'application/gzip', buffer: Buffer.from('hello') })
  await dialog.getByText('odd.tgz is no package of a plugin').waitFor()
  await field.setInputFiles(join(packed, 'guestbook-0.2.0.tgz'))
  await dialog.getByText('guestbook.read').waitFor()
  expect(await findViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Install Guestbook 0.2.0' }).click()
  await page.getByRole('button', { name: 'Load the portal with it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Guestbook' }).waitFor()

  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).click()
  await page.getByRole('region', { name: 'Torn card' }).getByText('This card is torn').waitFor()
  await links(page).click()
  await page.getByText('Dr Ada was here').waitFor()

  await page.goto(`${portal.url}/plugins?q=guest`)
  const row = page.getByRole('row').filter({ hasText: 'Guestbook' })
  await row.getByRole('link', { name: /errors? of guestbook/ }).waitFor()
  expect(await page.getByRole('row').count()).toBe(2)
  await row.getByRole('link', { name: 'Guestbook', exact: true }).click()
  await page.getByRole('list', { name: 'What could not be drawn' }).getByText('This card is torn').waitFor()
  await page.getByRole('row').filter({ hasText: 'GET /api/guestbook' }).first().waitFor()
  await page.getByText('Nothing is set below').waitFor()
  expect(await findViolations(page)).toEqual([])

  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('dialog').getByText('Its tables and what is in them stay').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plugins' }).waitFor()
  expect(await links(page).count()).toBe(0)
})

test('who may not install is told which permission it takes, and what is no package is refused', async () => {
  const upload = (portal: TestPortal) => portal.fetch('/api/portal/plugins', { method: 'POST', body: 'hello' })
  expect(await (await upload(portal)).json()).toMatchObject({
    error: { message: expect.stringContaining('a package is a .tgz file') },
    response: { statusCode: 400 },
  })
  const closed = await startPortal({ app: true })
  expect(await (await upload(closed)).json()).toMatchObject({
    error: { message: expect.stringContaining("it takes the permission 'portal.plugins'") },
    response: { statusCode: 403 },
  })
  expect((await closed.fetch('/api/portal/plugins')).status).toBe(403)
  const page = await openPage(`${closed.url}/plugins`)
  await page.getByText('This takes the permission portal.details').waitFor()
  await page.getByRole('button', { name: 'Install a plugin' }).click()
  await page.getByRole('dialog').getByText('This takes the permission portal.plugins').waitFor()
})
