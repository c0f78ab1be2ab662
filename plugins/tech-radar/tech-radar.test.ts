import { serveFiles, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { search } from '../search/plugin'
import { techRadar } from './plugin'

const radar = (ring: string) =>
  `quadrants: [Languages]\nrings: [Adopt, Hold]\nentries:\n  - { title: Rust, quadrant: Languages, ring: ${ring}, description: Memory-safe }\n`

test('the source is read, followed, and its last good state kept while it is broken', async () => {
  const files = await serveFiles({ 'radar.yaml': radar('Adopt') })
  const source = files.url('radar.yaml')
  const portal = await startPortal({ config: { 'tech-radar': { source } } })
  const show = () => portal.call(techRadar.routes.show, {})
  const read = () => portal.runTask(techRadar, 'read')

  await read()
  expect(await show()).toMatchObject({ source, problem: null, changes: [], radar: { entries: [{ ring: 'adopt' }] } })
  const find = () => portal.call(search.routes.find, { text: 'memory rust', type: 'tech-radar.entry' })
  await expect.poll(find).toMatchObject({ results: [{ key: 'rust', to: '/tech-radar/rust' }] })

  files.files['radar.yaml'] = radar('Try')
  await read()
  expect(await show()).toMatchObject({
    problem: `${source}:4:47: 'Try' is none of adopt, hold.`,
    radar: { entries: [{ ring: 'adopt' }] },
  })

  files.files['radar.yaml'] = radar('Hold')
  await read()
  expect(await show()).toMatchObject({
    ...{ problem: null, radar: { entries: [{ ring: 'hold' }] } },
    changes: [{ id: 'rust', title: 'Rust', from: 'Adopt', to: 'Hold' }],
  })
})
