import { execFile } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inRepository, startPortal, type TestPortal, temporaryFolder } from '@callboard/testing'
import { openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, expect, test } from 'vitest'

let portal: TestPortal
let folder: string
let environment: NodeJS.ProcessEnv
beforeAll(async () => {
  folder = await temporaryFolder('guestbook')
  await cp(inRepository('packages/cli/src/package/fixtures/guestbook'), folder, { recursive: true })
  const packages = await temporaryFolder('packages')
  const config = join(folder, 'app-config.yaml')
  await writeFile(config, `plugins: { folder: ${packages} }\n`)
  environment = { ...process.env, CALLBOARD_CONFIG: config, INIT_CWD: folder }
  const permissions = { guests: ['*', 'portal.plugins'] }
  portal = await startPortal({ app: true, config: { plugins: { folder: packages }, permissions } })
})

const callboard = async (...args: string[]) =>
  (await promisify(execFile)('node', [inRepository('packages/cli/bin/callboard.mjs'), ...args], { env: environment }))
    .stdout

const change = async (file: string, from: string, to: string) => {
  const text = await readFile(join(folder, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(folder, file), text.replace(from, to))
}

const links = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Guestbook' })

test('a plugin is installed, upgraded and removed while the portal runs and a page of it is open', async () => {
  const page = await openPage(`${portal.url}/plugins`, { mayComplain: /This page is torn/ })
  expect(await links(page).count()).toBe(0)

  expect(await callboard('plugin', 'add', '.')).toContain('Installed Guestbook 1.0.0.')
  await page.getByText('Plugins were installed, changed or removed.').waitFor()
  await page.getByRole('button', { name: 'Load again' }).click()
  await links(page).click()
  await page.getByText('Nobody was here').waitFor()
  await page.getByLabel('Your name').fill('Ada')
  await page.getByRole('button', { name: 'Sign' }).click()
  await page.getByText('Ada was here').waitFor()

  await writeFile(
    join(folder, 'migrations/0002-titles.sql'),
    `alter table guests add title text not null default 'Dr';`,
  )
  await change('backend.ts', `.select('name')`, `.select(db.raw("title || ' ' || name as name"))`)
  await change('GuestbookPage.tsx', 'title="Guestbook"', 'title="Book of guests"')
  await change('package.json', '1.0.0', '1.1.0')
  expect(await callboard('plugin', 'add', '.')).toContain('Guestbook is now 1.1.0 (it was 1.0.0).')
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('heading', { name: 'Book of guests' }).waitFor()
  await page.getByText('Dr Ada was here').waitFor()

  await page.goto(`${portal.url}/guestbook?safe-mode=1`)
  await page.getByText('Safe mode: the screens of installed plugins are left out.').waitFor()
  expect(await links(page).count()).toBe(0)
  await page.getByRole('link', { name: 'leave safe mode' }).click()
  await links(page).waitFor()
  // What throws while it is drawn keeps to its card.
  await page.getByRole('region', { name: 'Torn page' }).getByText('This page is torn').waitFor()

  expect(await callboard('plugin', 'remove', 'guestbook')).toContain('Removed guestbook. Its tables stay')
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await links(page).count()).toBe(0)
  expect((await portal.fetch('/api/guestbook')).status).toBe(404)
})

test('who may not install is told which permission it takes, and what is no package is refused', async () => {
  const upload = (portal: TestPortal) => portal.fetch('/api/portal/plugins', { method: 'POST', body: 'hello' })
  expect(await (await upload(portal)).json()).toMatchObject({
    error: { message: expect.stringContaining('a package is a .tgz file') },
    response: { statusCode: 400 },
  })
  const closed = await startPortal()
  expect(await (await upload(closed)).json()).toMatchObject({
    error: { message: expect.stringContaining("it takes the permission 'portal.plugins'") },
    response: { statusCode: 403 },
  })
})
