import type { Entity } from '@callboard/plugin-api'
import { beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../../../app/src/routing/pagesOf'
import { openPage } from '../browser'
import type { TestPortal } from '../startPortal'
import { everyFrontend } from './everyFrontend'
import { hasParameters, nowhere } from './patterns'
import { startExample } from './startExample'
import { tabPlaces } from './tabPlaces'
import { walk } from './walk'

describe('Everybody', { timeout: 600_000 }, () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startExample()
  })

  test('can use every page and every tab, light, dark and zoomed', async () => {
    const frontends = await everyFrontend()
    const patterns = pagesOf({ frontends }).map(({ path }) => path)
    const entities: Entity[] = await (await portal.fetch('/api/catalog/entities')).json()
    const tabs = frontends.flatMap(({ entityTabs = [] }) => entityTabs)

    const page = await openPage(`${portal.url}/nowhere`, { mayComplain: /404/ })
    const { visit, follow, problems } = walk(page)
    for (const path of patterns.filter((pattern) => !hasParameters(pattern))) await visit({ path })
    for (const place of tabPlaces(entities, tabs)) await visit(place)
    for (const pattern of patterns.filter(hasParameters)) {
      await follow(pattern)
      await visit({ path: nowhere(pattern) })
    }
    await visit({ path: '/nothing-of-the-kind' })

    expect(problems).toEqual([])
  })
})
