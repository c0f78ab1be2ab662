import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildEntity, catalogFile } from '../buildEntity'
import { median } from './median'

/** Plans and registers one file of many entities, removing it in between. */
export async function measureRegistration(url: string, entities: number, runs: number) {
  const text = catalogFile(...Array.from({ length: entities }, (_, index) => numbered(index)))
  const server = createServer((_request, response) => response.end(text)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog-info.yaml`
  const planned: number[] = []
  const stored: number[] = []
  for (let run = 0; run < runs; run++) {
    const plan = await timed(() => send(url, 'POST', '/api/catalog/plan', { target }))
    const registered = await timed(() => send(url, 'POST', '/api/catalog/register', { target, hash: plan.result.hash }))
    planned.push(plan.milliseconds)
    stored.push(registered.milliseconds)
    await send(url, 'DELETE', `/api/catalog/locations/${registered.result.location.id}`)
  }
  server.close()
  return {
    [`plan of a file of ${entities} entities, ms`]: Math.round(median(planned)),
    'registering it, ms': Math.round(median(stored)),
  }
}

const numbered = (index: number) =>
  buildEntity({
    metadata: {
      name: `service-${index}`,
      description: `Does the ${index}th thing`,
      tags: ['bench', `group-${index % 20}`],
    },
    spec: { owner: `team-${index % 40}`, dependsOn: [`component:service-${(index * 7) % 500}`] },
  })

async function timed<Result>(work: () => Promise<Result>) {
  const since = performance.now()
  const result = await work()
  return { result, milliseconds: performance.now() - since }
}

async function send(url: string, method: string, path: string, body?: object) {
  const answer = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.status === 204 ? undefined : answer.json()
}
