import { expect, test } from 'vitest'
import { changesBetween } from './changesBetween'
import { matching } from './matching'
import { parseRadar } from './parseRadar'
import { placesOf } from './placesOf'

const head = 'quadrants: [Languages]\nrings: [Adopt, Hold]\nentries:\n'
const simple = `${head}  - { title: Rust, quadrant: Languages, ring: Adopt, moved: in, tags: [systems] }\n`

test('the radar of Backstage is taken as it is, with the ring of its latest day', () => {
  const radar = parseRadar(
    JSON.stringify({
      quadrants: [{ id: 'languages', name: 'Languages' }],
      rings: [
        { id: 'use', name: 'USE', color: '#5BA300' },
        { id: 'hold', name: 'HOLD', color: '#c00' },
      ],
      entries: [
        {
          timeline: [
            { moved: 0, ringId: 'hold', date: '2020-08-06', description: 'Wait' },
            { moved: 1, ringId: 'use', date: '2021-08-06', description: 'Go' },
          ],
          ...{ key: 'ts', id: 'ts', title: 'TypeScript', quadrant: 'languages', url: '#' },
          links: [{ title: 'Learn', url: 'https://www.typescriptlang.org' }],
        },
      ],
    }),
  )
  expect(radar.entries).toMatchObject([{ id: 'ts', ring: 'use', moved: 'in', description: 'Go', timeline: [{}, {}] }])
})

test('names stand for ids in the simpler form', () => {
  expect(parseRadar(simple).entries).toMatchObject([{ id: 'rust', quadrant: 'languages', ring: 'adopt', moved: 'in' }])
})

test.each([
  ['entries: [', /^\d+:\d+: /],
  [`${head}  - { title: Rust, quadrant: Languages, ring: Try }`, /^4:47: 'Try' is none of adopt, hold\.$/],
  [`${simple}  - { title: rust, quadrant: Languages, ring: Hold }`, /^5:14: 'rust' is there twice/],
  [`${head}  - { quadrant: Languages, ring: Hold }`, /^4:5: entries\.0\.title/],
])('what is wrong is told with its place', (text, message) => {
  expect(() => parseRadar(text)).toThrow(message)
})

test('what came, moved and went is the difference of two readings', () => {
  const before = parseRadar(simple)
  const after = parseRadar(`${head}  - { title: Rust, quadrant: Languages, ring: Hold }
  - { title: Zig, quadrant: Languages, ring: Hold }`)
  const rust = { id: 'rust', title: 'Rust' }
  const zig = { id: 'zig', title: 'Zig' }
  expect(changesBetween(before, after)).toEqual([
    { ...rust, from: 'Adopt', to: 'Hold' },
    { ...zig, from: null, to: 'Hold' },
  ])
  expect(changesBetween(after, before)).toContainEqual({ ...zig, from: 'Hold', to: null })
  expect(changesBetween(after, after)).toEqual([])
})

test('a filter leaves what has all of it', () => {
  const { entries } = parseRadar(simple)
  const none = { text: '', ring: null, tag: null }
  expect(matching(entries, { ...none, text: 'RUS sys', ring: 'adopt', tag: 'systems' })).toHaveLength(1)
  for (const other of [{ text: 'zig' }, { ring: 'hold' }, { tag: 'web' }]) {
    expect(matching(entries, { ...none, ...other })).toEqual([])
  }
})

test('an entry stands inside the ring that it is in', () => {
  const radar = parseRadar(simple)
  const [place] = placesOf(radar, radar.entries)
  expect(Math.hypot(place?.x ?? 0, place?.y ?? 0)).toBeLessThan(100 * Math.SQRT1_2)
})
