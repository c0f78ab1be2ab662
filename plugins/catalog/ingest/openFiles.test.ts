import { setImmediate } from 'node:timers/promises'
import type { TextReader } from '@callboard/plugin-api/backend'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openFiles } from './openFiles'

test('a location that leads to ever more slow servers is given up in the end', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const asked: string[] = []
  const reader: TextReader = {
    resolve: (target) => target,
    pageOf: (url) => url,
    otherPagesOf: () => [],
    hasIntegration: () => false,
    isPattern: () => false,
    findFiles: () => Promise.reject(new Error('not used here')),
    read: async (url) => {
      asked.push(url)
      await setImmediate()
      vi.setSystemTime(Date.now() + 15_000)
      return { url, text: '' }
    },
  }
  const read = openFiles({ reader, known: new Map() })
  const files = Array.from({ length: 100 }, (_, i) => read({ type: 'url', target: `https://example.com/${i}.yaml` }))
  const outcomes = await Promise.allSettled(files)
  expect(asked.length).toBeLessThan(20)
  expect(outcomes.at(-1)).toMatchObject({ status: 'rejected', reason: { reason: 'timeout' } })
})
