import { fileURLToPath } from 'node:url'
import { WorkLimitError, type WorkOptions } from '@callboard/plugin-api/backend'
import { afterAll, expect, test } from 'vitest'
import type { Work } from './fixtures/work.worker'
import { startWorkers } from './startWorkers'

const workers = startWorkers()
afterAll(workers.close)
const folder = fileURLToPath(new URL('./fixtures', import.meta.url))
const inWorker = workers.inWorkerOf(folder)
const work = (input: Work, options?: WorkOptions) =>
  inWorker<typeof import('./fixtures/work.worker')>('work', input, options)

test('a function runs in a thread and gives what it returns', async () => {
  expect(await work({ does: 'answer', text: 'yes' })).toBe('yes!')
})

test('what it throws keeps its message and its fields', async () => {
  await expect(work({ does: 'throw' })).rejects.toMatchObject({ message: 'It is not valid.', line: 7, fix: 'Mend it.' })
})

test('work that takes too long is ended and says so; what waits behind it is done', async () => {
  const endless = work({ does: 'loop' }, { seconds: 1 })
  const behind = work({ does: 'answer', text: 'later' })
  await expect(endless).rejects.toEqual(new WorkLimitError('time', 'takes longer than 1 second'))
  expect(await behind).toBe('later!')
})

test('work that takes too much memory is ended and says so', async () => {
  await expect(work({ does: 'fill' })).rejects.toMatchObject({ limit: 'memory', message: /more than \d+ MB of memory/ })
})

test('a thread that ends itself is a failure of its work alone', async () => {
  const failed = expect(work({ does: 'end' })).rejects.toThrow('ended before it was done')
  expect(await work({ does: 'answer', text: 'yes' })).toBe('yes!')
  await failed
})

test('what a person waits for is done while the background is busy', async () => {
  let isBusy = true
  const background = [1, 2, 3, 4].map(() => work({ does: 'loop' }, { seconds: 20 }).finally(() => (isBusy = false)))
  for (const one of background) one.catch(() => {})
  expect(await work({ does: 'answer', text: 'now' }, { someoneWaits: true, seconds: 20 })).toBe('now!')
  expect(isBusy).toBe(true)
})

test('what still runs when the portal stops is told so', async () => {
  const closing = startWorkers()
  const running = closing.inWorkerOf(folder)<typeof import('./fixtures/work.worker')>('work', { does: 'loop' })
  const told = expect(running).rejects.toThrow('The portal is stopping.')
  await closing.close()
  await told
})
