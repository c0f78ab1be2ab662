import { type Measurement, restApi } from '../catalog/Measurement'
import { tags } from '../organisation/words'

const pickers = ['kind', 'spec.type', 'relations.ownedBy', 'spec.lifecycle', 'metadata.tags']

const counts = (fields: string[], filter: string) => ({
  path: `${restApi}/entity-facets?${fields.map((field) => `facet=${field}`).join('&')}&filter=${filter}`,
})

export const oneFacet: Measurement = {
  what: 'one facet of a kind',
  requests: () => ['component', 'api', 'resource', 'system'].map((kind) => counts(['spec.type'], `kind=${kind}`)),
  budget: { p95: 100, perSecond: 1582 },
}

export const facetsOfKind: Measurement = {
  what: 'facets of kind, type, owner, lifecycle, tags under a kind',
  requests: () => ['component', 'component', 'api', 'resource'].map((kind) => counts(pickers, `kind=${kind}`)),
  budget: { p95: 100, perSecond: 214 },
}

export const facetsOfTag: Measurement = {
  what: 'the same under a kind and a tag',
  requests: () => tags.slice(0, 40).map((tag) => counts(pickers, `kind=component,metadata.tags=${tag}`)),
  budget: { p95: 100 },
}
