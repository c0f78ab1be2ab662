import { expect, test } from 'vitest'
import { readIncluded } from './readIncluded'

test.each([
  ['many keys', Array.from({ length: 40_000 }, (_, i) => `key${i}: 1\n`).join(''), 'object'],
  ['many mistakes', `a: []\n${'[]'.repeat(40_000)}`, 'not YAML'],
])('YAML with %s takes a time that grows with its length only', (_, text, outcome) => {
  const started = process.cpuUsage()
  expect(outcomeOf(text)).toContain(outcome)
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
})

function outcomeOf(text: string): string {
  const read = readIncluded({ resolver: 'yaml', text })
  return 'fault' in read ? read.fault : typeof read.content
}
