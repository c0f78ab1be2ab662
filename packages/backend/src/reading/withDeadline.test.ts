import { expect, test } from 'vitest'
import { withDeadline } from './withDeadline'

test('many reads at once that end with one signal are no leak to warn of', async () => {
  const warnings: string[] = []
  const note = ({ message }: Error) => warnings.push(message)
  process.on('warning', note)
  const { signal } = new AbortController()
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const reads = Array.from({ length: 30 }, () => withDeadline(60_000, signal, () => finished))
  finish()
  await Promise.all(reads)
  // Warnings are told in the next turn.
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', note)
  expect(warnings).toEqual([])
})
