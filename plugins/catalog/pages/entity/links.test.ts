import type { Entity } from '@callboard/catalog-model'
import { expect, test } from 'vitest'
import { isLinkable, linksOf, linkTitle, sourceUrl } from './links'

const entity = (metadata: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web', namespace: 'default', ...metadata },
})

test.each([
  ['https://example.com/runbook', true],
  ['mailto:team@example.com', true],
  ['slack://channel?id=C1', true],
  ['javascript:alert(1)', false],
  [' JaVaScRiPt:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:x', false],
  ['not a url', false],
])('%s may be a link: %s', (url, safe) => {
  expect(isLinkable(url)).toBe(safe)
})

test('an address that could run something is no link of the page', () => {
  const links = [{ url: 'javascript:alert(1)', title: 'Dashboard' }, { url: 'https://example.com/' }]
  expect(linksOf(entity({ links })).map(linkTitle)).toEqual(['example.com'])
  expect(sourceUrl(entity({ annotations: { 'backstage.io/view-url': 'javascript:alert(1)' } }))).toBeUndefined()
})
