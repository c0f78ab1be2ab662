import type { Db } from '@callboard/plugin-api/backend'
import type { FieldNode, QueryNode } from '@callboard/query'
import { type FacetName, facetNames } from '../shapes/EntityList'
import { findSpellings } from './findSpellings'
import type { ListQuery } from './ListQuery'
import { type Asker, type Meant, meantBy, ownerKey } from './meantBy'

/**
 * The parts of a query: conditions on facets go by what the catalog counts and sorts by, where they stand by themselves and name
 * whole values; a second one of the same facet is like any other condition.
 */
export async function readListQuery(db: Db, node: QueryNode, user: Asker, at?: string): Promise<ListQuery> {
  const nodes = node.type === 'and' ? node.nodes : [node]
  const meant = await meantBy(db, node, user, at)
  const facets = new Map<FacetName, FieldNode>()
  for (const each of nodes) if (isPlain(each) && !facets.has(each.field)) facets.set(each.field, each)
  const valuesOf = (facet: FacetName) => textsOf(facets.get(facet))
  const spelled = await findSpellings(db, {
    type: valuesOf('type'),
    lifecycle: valuesOf('lifecycle'),
    tag: valuesOf('tag'),
  })
  const chosen = new Set<QueryNode>(facets.values())
  return {
    kind: valuesOf('kind').map((kind) => kind.toLowerCase()),
    ...spelled,
    owner: ownersOf(facets.get('owner'), meant),
    texts: nodes.flatMap((each) => (each.type === 'text' ? [each.text] : [])),
    rest: nodes.filter((each) => each.type !== 'text' && !chosen.has(each)),
    meant,
  }
}

const isPlain = (node: QueryNode): node is FieldNode & { field: FacetName } =>
  node.type === 'field' &&
  facetNames.some((facet) => facet === node.field) &&
  node.values.every((value) => 'is' in value)

const textsOf = (node: FieldNode | undefined): string[] =>
  (node?.values ?? []).flatMap((value) => ('is' in value ? [value.is] : []))

function ownersOf(node: FieldNode | undefined, { me, owners }: Meant): string[] {
  const refs = textsOf(node).flatMap((text) => {
    const folded = text.toLowerCase()
    if (folded === 'none') return ['none']
    return folded === 'me'
      ? me
      : (owners.get(ownerKey({ value: { is: text }, exact: node?.exact ?? false })) ?? [folded])
  })
  return [...new Set(refs)]
}
