import type { Entity } from '@callboard/catalog-model'
import { expect, test } from 'vitest'
import { linksOf, linkTitle, sourceUrl, targetUrl } from './links'

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

const blob = 'https://github.com/acme/shop/blob/main/catalog/all.yaml'

test.each([
  [`url:${blob}`, './web.yaml', 'https://github.com/acme/shop/blob/main/catalog/web.yaml'],
  [`url:${blob}`, '../web.yaml', 'https://github.com/acme/shop/blob/main/web.yaml'],
  [`url:${blob}`, 'https://example.com/a.yaml', 'https://example.com/a.yaml'],
  [`url:${blob}`, '/web.yaml', undefined],
  [`url:${blob}`, 'javascript:alert(1)', undefined],
  ['file:catalog-info/all.yaml', './web.yaml', undefined],
  ['file:catalog-info/all.yaml', 'https://example.com/a.yaml', 'https://example.com/a.yaml'],
])('in a Location of %s the target %s is seen at %s', (location, target, url) => {
  expect(targetUrl(entity({ annotations: { 'backstage.io/managed-by-location': location } }), target)).toBe(url)
})
