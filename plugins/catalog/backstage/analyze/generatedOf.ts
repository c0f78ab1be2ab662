import type { Entity } from '@callboard/catalog-model'
import type { Fact, FoundApi, RepositoryFacts } from '../../facts/RepositoryFacts'
import type { AnalyzedField } from './routes'

interface Generated {
  entity: Entity
  fields: AnalyzedField[]
}

/** What Backstage has where nobody knows. */
const unknown = { type: 'other', lifecycle: 'unknown' }

/** A component as a repository describes itself, and its APIs, for a first catalog file. */
export function generatedOf(facts: RepositoryFacts): Generated[] {
  const name = facts.name.value || 'component'
  const component: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      ...(facts.title && { title: facts.title.value }),
      ...(facts.description && { description: facts.description.value }),
      ...(facts.annotations.length > 0 && {
        annotations: Object.fromEntries(facts.annotations.map(({ name, value }) => [name, value])),
      }),
      ...(facts.tags.length > 0 && { tags: facts.tags.map(({ value }) => value) }),
    },
    spec: {
      ...unknown,
      ...(facts.type && { type: facts.type.value }),
      ...(facts.owner?.value && { owner: facts.owner.value }),
      ...(facts.apis.length > 0 && { providesApis: facts.apis.map(({ suffix }) => `${name}-${suffix}`) }),
    },
  }
  return [{ entity: component, fields: fieldsOf(facts) }, ...facts.apis.map((api) => apiOf(api, component))]
}

function apiOf({ suffix, type, path }: FoundApi, { metadata, spec }: Entity): Generated {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: `${metadata.name}-${suffix}`, namespace: 'default' },
    spec: {
      type,
      lifecycle: unknown.lifecycle,
      ...(spec?.owner !== undefined && { owner: spec.owner }),
      definition: { $text: `./${path}` },
    },
  }
  return { entity, fields: [suggested('spec.definition', { value: path, from: path })] }
}

function fieldsOf({ name, title, description, type, owner, tags, annotations }: RepositoryFacts): AnalyzedField[] {
  return [
    suggested('metadata.name', name),
    suggested('metadata.title', title),
    suggested('metadata.description', description),
    suggested('spec.type', type),
    owner?.value ? suggested('spec.owner', owner) : asked('spec.owner'),
    ...tags.map((tag) => suggested('metadata.tags', tag)),
    ...annotations.map(({ name, ...fact }) => suggested(`metadata.annotations.${name}`, fact)),
    asked('spec.lifecycle'),
  ]
}

function suggested(field: string, fact: Fact | undefined): AnalyzedField {
  if (!fact?.value) return { field, state: 'analysisSuggestedNoValue', value: null, description: 'Nothing says it.' }
  return { field, state: 'analysisSuggestedValue', value: fact.value, description: `From ${fact.from}` }
}

const asked = (field: string): AnalyzedField => ({
  field,
  state: 'needsUserInput',
  value: null,
  description: 'The repository does not say it.',
})
