import { inRepository, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'

test('the example organisation, and the portal beside it, are read without an error', async () => {
  const target = inRepository('catalog-info/all.yaml')
  const portal = await startPortal({ config: { catalog: { locations: [{ type: 'file', target }] } } })
  const [location] = await portal.call(catalog.routes.locationList, {})
  expect(location).toMatchObject({ failure: null, errors: 0 })
  expect(location?.entities).toBeGreaterThan(200)
})
