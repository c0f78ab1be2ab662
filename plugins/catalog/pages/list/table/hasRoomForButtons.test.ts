import { expect, test } from 'vitest'
import type { ListedEntity } from '../../../shapes/EntityList'
import { hasRoomForButtons } from './hasRoomForButtons'

const entity = {
  title: null,
  name: 'web',
  namespace: 'default',
  isOrphan: false,
  errors: 0,
  source: null,
  hasDocs: false,
} as ListedEntity

test.each([
  ['a short name', {}, 300, true],
  ['little room', {}, 160, false],
  ['just enough room', {}, 180, true],
  ['links that take more', { source: 'https://example.com', hasDocs: true }, 180, false],
  ['a long title', { title: 'The portal of the whole organisation' }, 300, false],
  ['a mark beside the name', { errors: 2 }, 300, false],
])('a row with %s shows buttons where they cover neither its name nor its marks', (_, about, width, has) => {
  expect(hasRoomForButtons({ ...entity, ...about }, width)).toBe(has)
})
