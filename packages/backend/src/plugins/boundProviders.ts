import { createHash } from 'node:crypto'
import type { AnyBackend, ContributedProvider, Services } from '@callboard/plugin-api/backend'

/** The entity providers of a plugin as it is configured, each bound to its services. */
export function boundProviders(id: string, backend: AnyBackend, services: Services): ContributedProvider[] {
  const { config } = services
  // Hashed: a password may be among it.
  const settings = createHash('sha256')
    .update(JSON.stringify(config) ?? '')
    .digest('base64')
  return Object.entries(backend.entityProviders?.(config as never) ?? {}).map(([name, { list, ...provider }]) => ({
    ...provider,
    id: `${id}.${name}`,
    settings,
    list: async (signal) => [...(await list({ ...services, signal }))],
  }))
}
