import { expect, test } from 'vitest'
import { aDeployment } from '../fixtures/aDeployment'
import { daysOf } from './daysOf'

// In local time, as the days are.
const now = new Date(2026, 2, 1, 9)
const at = (...time: [number, number, number, number]) => aDeployment({ queuedAt: new Date(...time).toISOString() })

test.each([
  [at(2026, 2, 1, 8), 'Today'],
  [at(2026, 1, 28, 23), 'Yesterday'],
  [at(2026, 1, 27, 23), 'Friday, February 27'],
  [at(2025, 11, 31, 23), 'December 31, 2025'],
])('a deployment stands under its day (%#)', (deployment, title) => {
  expect(daysOf([deployment], now)).toEqual([{ title, deployments: [deployment] }])
})

test('those of one day stand together, in their order', () => {
  const [late, early, before] = [at(2026, 2, 1, 8), at(2026, 2, 1, 7), at(2026, 1, 28, 12)]
  expect(daysOf([late, early, before], now).map(({ deployments }) => deployments)).toEqual([[late, early], [before]])
})
