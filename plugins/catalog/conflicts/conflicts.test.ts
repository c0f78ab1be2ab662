import { catalogFile, serveFiles, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { eventuallyRefreshed } from '../testing/eventuallyRefreshed'
import { add, component, describeIn, lastOf, nest, read, refresh, startBothStrategies } from '../testing/lifecycle'

const { routes } = catalog
let deleting: TestPortal
let keeping: TestPortal
beforeAll(async () => {
  ;({ deleting, keeping } = await startBothStrategies())
})

describe('Two locations that say one entity', () => {
  const ref = 'component:default/claimed'
  const start = async (portal: TestPortal) => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('claimed'), component('friend-of-first')),
      'b.yaml': catalogFile(component('friend-of-second'), component('claimed', { spec: { lifecycle: 'deprecated' } })),
    })
    const first = await add(portal, server.url('a.yaml'))
    const second = await add(portal, server.url('b.yaml'))
    return { server, first, second }
  }

  test('are both told, on the pages of the entity and of all others of the second', async () => {
    const { server, first, second } = await start(deleting)
    const conflict = {
      ref,
      holder: { locationId: first, location: server.url('a.yaml'), file: server.url('a.yaml'), line: 1 },
      claimant: { locationId: second, location: server.url('b.yaml'), file: server.url('b.yaml'), line: 15 },
    }
    expect(await deleting.call(routes.conflicts, {})).toMatchObject([conflict])
    expect((await describeIn(deleting, ref)).conflicts).toMatchObject([conflict])
    expect((await describeIn(deleting, 'component:default/friend-of-second')).conflicts).toMatchObject([conflict])
    expect((await describeIn(deleting, 'component:default/friend-of-first')).conflicts).toEqual([])

    server.files['a.yaml'] = catalogFile(component('friend-of-first'))
    await refresh(deleting, first)
    await eventuallyRefreshed(deleting, async () =>
      expect(await describeIn(deleting, ref)).toMatchObject({ location: { id: second }, conflicts: [] }),
    )
    expect(await deleting.call(routes.conflicts, {})).toEqual([])
  })

  test('are done with each other when a person lets the second have it, which the first is told', async () => {
    const { server, first, second } = await start(keeping)
    await keeping.call(routes.handOver, { ref, locationId: second })
    expect(await describeIn(keeping, ref)).toMatchObject({
      location: { id: second },
      summary: { lifecycle: 'deprecated' },
    })
    expect(await lastOf(keeping, ref)).toBe('update handover')
    await keeping.call(routes.handOver, { ref, locationId: second })
    expect(await describeIn(keeping, ref)).toMatchObject({ location: { id: second }, orphan: null })
    await eventuallyRefreshed(keeping, async () =>
      expect(await keeping.call(routes.conflicts, {})).toMatchObject([
        { ref, holder: { locationId: second }, claimant: { locationId: first } },
      ]),
    )
    await keeping.call(routes.removeLocation, { id: second })
    await eventuallyRefreshed(keeping, async () => expect((await describeIn(keeping, ref)).location?.id).toBe(first))

    server.files['b.yaml'] = catalogFile(component('friend-of-second'))
    const third = await add(keeping, server.url('b.yaml'))
    await expect(keeping.call(routes.handOver, { ref, locationId: third })).rejects.toMatchObject({ statusCode: 409 })
    expect((await describeIn(keeping, ref)).location?.id).toBe(first)
  })
})

describe('A file that two locations lead to', () => {
  const start = async (portal: TestPortal, name: string) => {
    const server = await serveFiles({
      'shared.yaml': catalogFile(component(name), component(`${name}-too`)),
      'all.yaml': catalogFile(nest(`over-${name}`, './shared.yaml')),
    })
    const first = await add(portal, server.url('shared.yaml'))
    const plan = await portal.call(routes.plan, { target: server.url('all.yaml') })
    const second = await add(portal, server.url('all.yaml'))
    return { server, first, second, plan, ref: `component:default/${name}` }
  }

  test('is no conflict with itself, and both say so', async () => {
    const { server, second, plan, ref } = await start(deleting, 'told')
    const twice = { level: 'info', code: 'shared', file: server.url('shared.yaml') }
    expect(plan).toMatchObject({ counts: { create: 1, unchanged: 2, conflict: 0 }, problems: [twice] })
    expect(plan.problems[0]?.message).toContain(`through ${server.url('shared.yaml')}, which has entities of it`)
    expect(await deleting.call(routes.reads, { id: second })).toMatchObject({
      location: { entities: 1, errors: 0 },
      problems: [twice],
      conflicts: [],
    })
    expect((await describeIn(deleting, ref)).conflicts).toEqual([])
    expect(await deleting.call(routes.conflicts, {})).toEqual([])
  })

  test('keeps its entities as they are while one of the two reaches it, and no longer', async () => {
    const { server, first, second, ref } = await start(keeping, 'kept')
    const before = await read(keeping, ref)
    await keeping.call(routes.removeLocation, { id: first })
    expect(await describeIn(keeping, ref)).toMatchObject({ location: { id: second }, orphan: null })
    await eventuallyRefreshed(keeping, async () =>
      expect((await read(keeping, ref))?.metadata).toMatchObject({
        uid: before?.metadata.uid,
        annotations: { 'backstage.io/managed-by-origin-location': `url:${server.url('all.yaml')}` },
      }),
    )
    expect(await keeping.call(routes.reads, { id: second })).toMatchObject({ location: { entities: 3 }, problems: [] })

    const third = await add(keeping, server.url('shared.yaml'))
    server.files['all.yaml'] = catalogFile(component('all-alone'))
    await refresh(keeping, second)
    expect(await describeIn(keeping, ref)).toMatchObject({ location: { id: third }, orphan: null })
    await keeping.call(routes.removeLocation, { id: third })
    expect(await read(keeping, ref)).toBeUndefined()
  })

  test('takes along what it no longer says, whichever of the two is read first', async () => {
    const { server, first, ref } = await start(deleting, 'taken')
    server.files['shared.yaml'] = catalogFile(component('taken-too'))
    await refresh(deleting, first)
    await eventuallyRefreshed(deleting, async () => expect(await read(deleting, ref)).toBeUndefined())
    expect(await lastOf(deleting, ref)).toBe('remove refresh')
    await deleting.call(routes.refresh, { id: first })
  })
})
