import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { clientOf } from './clientOf'

const services = ['cart', 'checkout', 'Orders', 'payments', 'stock']

/** Each service of the shop differs from the others in what one may ask for. */
export const service = (name: string, index: number) =>
  buildEntity({
    metadata: {
      name,
      ...(index % 2 === 0 && { title: `The ${name} service` }),
      ...(index === 4 && { description: 'Knows what is there, and counts it in dm²s' }),
      tags: index < 2 ? ['java', 'shop'] : ['go'],
      annotations: { 'example.com/tier': String(index), 'example.com/empty': '' },
    },
    spec: {
      type: 'service',
      lifecycle: index < 3 ? 'production' : 'experimental',
      owner: 'shop',
      nested: { deep: [index] },
      ...(index === 0 && { profile: { displayName: 'Trolley' } }),
    },
  })

export const servicesOfShop = services.map(service)

/** A portal with one location that leads to seven entities: a group, a Location, and the five services that this one names. */
export async function startShop() {
  const portal = await startPortal()
  const client = clientOf(portal)
  const group = buildEntity({
    kind: 'Group',
    metadata: { name: 'shop' },
    spec: { type: 'team', children: [], profile: { displayName: 'The shop people' } },
  })
  const server = await serveFiles({
    'all.yaml': catalogFile(
      buildEntity({ kind: 'Location', metadata: { name: 'services' }, spec: { targets: ['./services.yaml'] } }),
      group,
    ),
    'services.yaml': catalogFile(...servicesOfShop),
  })
  const { location: root } = await client.addLocation({ type: 'url', target: server.url('all.yaml') })
  return { portal, client, server, root }
}

export const namesOf = (entities: Array<{ metadata: { name: string } }>) =>
  entities.map(({ metadata }) => metadata.name)
