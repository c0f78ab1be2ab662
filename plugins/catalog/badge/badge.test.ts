import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { register } from '../testing/register'
import { badgeMarkdown } from './badgeMarkdown'
import { badgeSvg } from './badgeSvg'

test('a badge says what an entity is, who owns it and how far it is, on whichever page it stands', async () => {
  const portal = await startPortal()
  const team = buildEntity({ kind: 'Group', metadata: { name: 'team' }, spec: { profile: { displayName: 'Team A' } } })
  const web = buildEntity({ metadata: { name: 'web', title: 'Web <&> "more"' } })
  const files = await serveFiles({ 'a.yaml': catalogFile(web, team) })
  await register(portal, files.url('a.yaml'))
  const badge = (query: string) => portal.fetch(`/api/catalog/entities/by-name/component/default/web/badge.svg${query}`)

  const answer = await badge('')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'private, max-age=300',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(await answer.text()).toContain('<title>Component: Web &lt;&amp;&gt; &quot;more&quot;</title>')
  expect(await (await badge('?show=owner')).text()).toContain('<title>owner: Team A</title>')
  expect(await (await badge('?show=lifecycle')).text()).toContain('<title>lifecycle: production</title>')
  expect((await badge('?show=secrets')).status).toBe(400)
  const unknown = await portal.fetch('/api/catalog/entities/by-name/component/default/wob/badge.svg')
  expect(unknown.status).toBe(404)
})

test.each([
  ['', ''],
  ['a'.repeat(500), `${'a'.repeat(59)}…`],
  ['two\nlines\u0000', 'two lines'],
  ['漢字 🎭', '漢字 🎭'],
])('the words %j fit into a badge', (value, shown) => {
  const svg = badgeSvg({ label: 'API', value })
  expect(svg).toContain(`<title>API: ${shown}</title>`)
  expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(20)
})

test('its Markdown is one picture that leads to the page, whatever the title', () => {
  expect(badgeMarkdown({ ref: 'component:default/web', title: 'W](x)' }, 'https://p.example.com')).toBe(
    '[![W\\](x)](https://p.example.com/api/catalog/entities/by-name/component/default/web/badge.svg)](https://p.example.com/catalog/default/component/web)',
  )
})
