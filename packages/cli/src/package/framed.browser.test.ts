import { placePackage } from '@callboard/package-file'
import { inRepository, startPortal, temporaryFolder } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { expect, test, vi } from 'vitest'
import { buildPackage } from './buildPackage'

const blocked = /has left its document|Content Security Policy|sandboxed|status of 403|Unsafe attempt|Blocked opening/

test('what nobody trusts runs in a frame: it works with what it may, and reaches nothing else', async () => {
  const folder = await temporaryFolder('packages')
  // As the command sets it: what is packed is what people use.
  vi.stubEnv('NODE_ENV', 'production')
  const { packed } = await buildPackage(inRepository(''), inRepository('packages/cli/src/package/fixtures/framed'))
  vi.unstubAllEnvs()
  await placePackage(folder, packed)
  const guests = ['framed.use', 'catalog.read', 'search.*', 'todos.read', 'announcements.read']
  const portal = await startPortal({ app: true, config: { plugins: { folder }, permissions: { guests } } })

  const page = await openPage(portal.url, { mayComplain: blocked })
  const card = page.getByRole('region', { name: 'Framed card' }).frameLocator('iframe')
  await card.getByRole('link', { name: 'For Guest' }).click()
  await page.getByRole('heading', { level: 1, name: 'Framed' }).waitFor()
  const frame = page.frameLocator('iframe[title=Framed]')
  await frame.getByRole('heading', { level: 1, name: 'Attempts' }).waitFor()
  const lines = () => frame.getByRole('listitem').allInnerTexts()
  await expect
    .poll(async () => (await lines()).sort())
    .toEqual(
      [
        'a picture elsewhere: blocked',
        'a window of its own: blocked',
        'another machine: undefined',
        'another token: 403',
        'cookies: SecurityError',
        'its own route that the user may not: 403',
        'its own route: 200',
        'storage: SecurityError',
        'the API without the page: blocked',
        'the address of the window: SecurityError',
        'the page around: SecurityError',
        'what anybody may: 403',
        'what it wants and the user may not: 403',
        'what it wants and the user may: 200',
        'what the user may and it does not want: 403',
      ].sort(),
    )
  expect(await findViolations(page)).toEqual([])
  await frame.getByRole('link', { name: 'All todos' }).click()
  await page.getByRole('heading', { level: 1, name: 'Todos' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/todos')

  await page.goto(`${portal.url}/framed/leave`)
  await page.getByText('It has left its document.').waitFor()
  // Opened by itself, a file of the package is no page of the portal.
  const { plugins } = await (await portal.fetch('/api/portal/bootstrap')).json()
  const { script } = plugins.find(({ id }: { id: string }) => id === 'framed').screen
  expect((await portal.fetch(script)).headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
})
