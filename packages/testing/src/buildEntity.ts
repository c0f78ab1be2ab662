import type { Entity } from '@callboard/catalog-model'

type Overrides = Partial<Omit<Entity, 'metadata'>> & { metadata?: Partial<Entity['metadata']> }

const specs: Record<string, Record<string, unknown>> = {
  Component: { type: 'service', lifecycle: 'production', owner: 'team' },
  API: { type: 'openapi', lifecycle: 'production', owner: 'team', definition: 'openapi: 3.1.0' },
  Resource: { type: 'database', owner: 'team' },
  System: { owner: 'team' },
  Domain: { owner: 'team' },
  Group: { type: 'team', children: [] },
  User: { memberOf: [] },
  Location: {},
}

/**
 * A valid entity, a Component named `web` unless told otherwise; say only what matters to the test.
 *
 * ```ts
 * buildEntity({ kind: 'API', metadata: { name: 'orders' } })
 * ```
 */
export function buildEntity({ kind = 'Component', metadata, spec, ...rest }: Overrides = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'web', namespace: 'default', ...metadata },
    spec: { ...specs[kind], ...spec },
    ...rest,
  }
}

/** The text of a catalog file with these entities, one document each. */
export const catalogFile = (...entities: Entity[]): string =>
  entities.map((entity) => JSON.stringify(entity, null, 2)).join('\n---\n')
