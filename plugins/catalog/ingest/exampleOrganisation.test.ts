import { inRepository, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { locationsOf } from '../testing/register'

test('the example organisation, and the portal beside it, are read without an error', async () => {
  const target = inRepository('catalog-info/all.yaml')
  const portal = await startPortal({ config: { catalog: { locations: [{ type: 'file', target }] } } })
  const [location] = await locationsOf(portal)
  expect(location).toMatchObject({ failure: null, errors: 0 })
  expect(location?.entities).toBeGreaterThan(200)
})
