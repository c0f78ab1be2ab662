import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fileOf } from './fileOf'
import { nameOf } from './nameOf'

test.each([
  ['https://github.com/acme/seat-map', 'seat-map'],
  ['https://github.com/acme/Seat_Map.git', 'seat_map'],
  ['https://github.com/acme/shop/tree/main', 'shop'],
  ['https://github.com/acme/shop/tree/main/services/checkout', 'checkout'],
  ['https://gitlab.com/acme/web/shop/-/tree/main/services/cart', 'cart'],
  ['https://gitea.example.com/acme/shop/src/branch/main/api', 'api'],
  ['https://example.com/', ''],
])('what lives at %s would be called “%s”', (address, name) => {
  expect(nameOf(address)).toBe(name)
})

const facts = { name: 'web', description: '', type: 'service', lifecycle: 'production', owner: '' }

test.each(['Sells seats', 'Seats: how many', 'yes', '# of seats', 'a "quoted" one', '- dash', '12', 'ends:'])(
  'a description “%s” is that text in the file',
  (description) => {
    expect(parse(fileOf({ ...facts, description }))).toMatchObject({ metadata: { name: 'web', description } })
  },
)
