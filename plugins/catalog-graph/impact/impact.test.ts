import { expect, test } from 'vitest'
import type { ImpactedEntity } from '../shapes/Impact'
import { impactByOwner } from './impactByOwner'
import { impactMarkdown } from './impactMarkdown'

const broken = (
  name: string,
  owner: string | null,
  depth: number,
  path: ImpactedEntity['path'] = [],
): ImpactedEntity => ({
  ref: `component:default/${name}`,
  title: name,
  type: 'service',
  lifecycle: null,
  owner: owner && `group:default/${owner}`,
  ownerTitle: owner,
  exists: true,
  depth,
  path,
})

test('owners come with the nearest first, then the most, and what nobody owns last', () => {
  const items = [
    broken('a', null, 1),
    broken('b', 'far', 2),
    broken('c', 'few', 1),
    broken('d', 'many', 1),
    broken('e', 'many', 3),
  ]

  expect(impactByOwner(items).map(({ ownerTitle, items }) => [ownerTitle, items.length])).toEqual([
    ['many', 2],
    ['few', 1],
    ['far', 1],
    [null, 1],
  ])
})

test('as Markdown it says who owns what breaks and by which way, and no title becomes markup', () => {
  const path = [
    { relation: 'providesApi', ref: 'api:default/a', title: 'Ledger API' },
    { relation: 'apiConsumedBy', ref: 'component:default/shop', title: 'shop' },
  ]
  const impact = {
    ref: 'component:default/ledger',
    title: '<b>Ledger</b> [v1](x)',
    exists: true,
    items: [{ ...broken('shop', 'sales', 2, path), ownerTitle: 'Web *Sales*' }],
    leftOut: 1,
    relations: [],
    pairs: [],
  }

  expect(
    impactMarkdown(impact, 'https://portal.example.com'),
  ).toBe(`## What breaks without [\\<b\\>Ledger\\</b\\> \\[v1\\](x)](https://portal.example.com/catalog/default/component/ledger)

1 entity of 1 owner, 0 of them directly.

### [Web \\*Sales\\*](https://portal.example.com/catalog/default/group/sales) (1)

- [shop](https://portal.example.com/catalog/default/component/shop): \\<b\\>Ledger\\</b\\> \\[v1\\](x) → provides Ledger API → consumed by shop

At least 1 relation of these lead to more.
`)
})
