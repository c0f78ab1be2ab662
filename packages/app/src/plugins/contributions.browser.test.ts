import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { catalog } from '../../../../plugins/catalog/plugin'

test('the configuration hides, renames and orders what plugins show, and says what there is not', async () => {
  const portal = await startPortal({
    app: true,
    config: {
      app: {
        contributions: {
          nav: { 'todos.todos': { title: 'Left to do', order: 1 }, 'docs.docs': false, 'todos.tods': false },
          pages: { 'docs.docs': false },
          entityTabs: {
            'catalog.history': { title: 'Past', order: 2 },
            'todos.todos': { order: 1, when: { type: 'library' } },
            'catalog.sync': false,
          },
        },
      },
    },
  })
  expect(portal.warnings).toEqual([
    expect.stringMatching(
      /^app-config\.yaml:\d+:\d+ {2}app\.contributions\.nav\.todos\.tods: no plugin contributes this\. Did you mean 'todos\.todos'\?/,
    ),
  ])
  const files = await serveFiles({
    'catalog-info.yaml': catalogFile(
      buildEntity({ metadata: { name: 'web' }, spec: { type: 'service' } }),
      buildEntity({ metadata: { name: 'lib' }, spec: { type: 'library' } }),
    ),
  })
  await portal.call(catalog.routes.addLocation, { target: files.url('catalog-info.yaml') })

  const page = await openPage(`${portal.url}/catalog/default/component/lib`)
  const tabs = page.getByRole('navigation', { name: 'Parts of lib' }).getByRole('link')
  await tabs.first().waitFor()
  const ofLibrary = await tabs.allTextContents()
  expect(ofLibrary.slice(0, 3)).toEqual(['Overview', 'Todos', 'Past'])
  expect(ofLibrary).not.toContain('Sync')
  const places = page.getByRole('navigation', { name: 'Main' }).getByRole('link')
  expect((await places.allInnerTexts()).slice(0, 2)).toEqual([
    expect.stringContaining('Left to do'),
    expect.stringContaining('Home'),
  ])
  expect(await places.filter({ hasText: 'Docs' }).count()).toBe(0)

  await page.goto(`${portal.url}/catalog/default/component/web`)
  const ofService = page.getByRole('navigation', { name: 'Parts of web' }).getByRole('link')
  await ofService.first().waitFor()
  expect(await ofService.allTextContents()).not.toContain('Todos')

  await page.goto(`${portal.url}/plugins/catalog`)
  await page.getByText('entityTabs: catalog.sync').waitFor()
  await page.goto(`${portal.url}/plugins/docs`)
  await page.getByText('pages: docs.docs').waitFor()
  await page.goto(`${portal.url}/docs`)
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
})
