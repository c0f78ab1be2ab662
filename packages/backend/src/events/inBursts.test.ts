import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inBursts } from './inBursts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const started = () => {
  const bursts: number[][] = []
  const hear = inBursts<number>(async (burst) => void bursts.push(burst))
  return { bursts, hear }
}

test('what comes closely together is dealt with together, once no more comes', async () => {
  const { bursts, hear } = started()
  for (const number of [1, 2, 3]) {
    hear(number)
    await vi.advanceTimersByTimeAsync(400)
  }
  expect(bursts).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(bursts).toEqual([[1, 2, 3]])
  hear(4)
  await vi.advanceTimersByTimeAsync(500)
  expect(bursts).toEqual([[1, 2, 3], [4]])
})

test('what never stops coming is dealt with all the same, after a minute', async () => {
  const { bursts, hear } = started()
  for (let second = 0; second < 130; second += 0.25) {
    hear(second)
    await vi.advanceTimersByTimeAsync(250)
  }
  expect(bursts).toHaveLength(2)
})

test('a burst waits until the one before it is dealt with', async () => {
  const order: string[] = []
  let finish = () => {}
  const hear = inBursts<string>(async ([name]) => {
    order.push(`${name} begins`)
    if (name === 'first') await new Promise<void>((resolve) => (finish = resolve))
    order.push(`${name} ends`)
  })
  hear('first')
  await vi.advanceTimersByTimeAsync(500)
  hear('second')
  await vi.advanceTimersByTimeAsync(500)
  expect(order).toEqual(['first begins'])
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})
