import { Histogram, Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { requestsOf } from './requestsOf'

test('requests of a plugin are counted by route, and those of others are not', async () => {
  const seconds = new Histogram({
    name: 'seconds',
    help: 'seconds',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.1, 1],
    registers: [new Registry()],
  })
  const answer = (route: string, took: number, status = 200) => seconds.observe({ method: 'GET', route, status }, took)
  for (let count = 0; count < 90; count += 1) answer('notes.list', 0.004)
  for (let count = 0; count < 10; count += 1) answer('notes.list', 0.05)
  answer('notes.add', 0.004, 500)
  answer('notes/feed', 7)
  answer('notes-of-others.list', 3)
  answer('other', 3)

  const { count, failed, routes } = requestsOf((await seconds.get()).values, 'notes')
  expect({ count, failed }).toEqual({ count: 102, failed: 1 })
  expect(routes).toEqual([
    // Half of the ten between 0.01 and 0.1 s.
    { name: 'list', count: 100, failed: 0, p95: expect.closeTo(0.055) },
    { name: 'add', count: 1, failed: 1, p95: expect.closeTo(0.0095) },
    { name: '/feed', count: 1, failed: 0, p95: 1 },
  ])
})
