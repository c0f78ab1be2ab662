import type { Entity } from '@callboard/catalog-model'
import { parseEntityRef } from '@callboard/catalog-model'
import type { Location } from '../../plugin'

/** The entity that stands for a registered location in Backstage's answers. It is in no list: locations have a page of their own. */
export function entityOfLocation({ id, type, target, entityRef }: Location): Entity {
  const { namespace, name } = parseEntityRef(entityRef)
  const itself = `${type}:${target}`
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: {
      name,
      namespace,
      uid: id,
      annotations: {
        'backstage.io/managed-by-location': itself,
        'backstage.io/managed-by-origin-location': itself,
      },
    },
    spec: { type, target },
    relations: [],
  }
}
