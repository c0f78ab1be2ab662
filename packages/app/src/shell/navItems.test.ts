import { expect, test } from 'vitest'
import { orderNav } from './navItems'

test('home comes first, then everything by name', () => {
  const item = (to: string, label: string) => ({ to, label, icon: 'default' })
  const items = [item('/todos', 'Todos'), item('/', 'Home'), item('/catalog', 'Catalog'), item('/ci', 'builds')]

  expect(orderNav(items).map(({ label }) => label)).toEqual(['Home', 'builds', 'Catalog', 'Todos'])
})
