import type { Entity } from '@callboard/catalog-model'
import { expect, test } from 'vitest'
import { linksOf, linkTitle, sourceUrl } from './links'

const entity = (metadata: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web', namespace: 'default', ...metadata },
})

test('an address that could run something is no link of the page', () => {
  const links = [{ url: 'javascript:alert(1)', title: 'Dashboard' }, { url: 'https://example.com/' }]
  expect(linksOf(entity({ links })).map(linkTitle)).toEqual(['example.com'])
  expect(sourceUrl(entity({ annotations: { 'backstage.io/view-url': 'javascript:alert(1)' } }))).toBeUndefined()
})
