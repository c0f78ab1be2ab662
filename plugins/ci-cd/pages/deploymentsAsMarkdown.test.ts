import { expect, test } from 'vitest'
import { aDeployment } from '../fixtures/aDeployment'
import { deploymentsAsMarkdown } from './deploymentsAsMarkdown'

test('what went out is a list for each day', () => {
  const now = new Date(2026, 2, 1, 12)
  const queuedAt = new Date(2026, 2, 1, 9).toISOString()
  const yesterday = new Date(2026, 1, 28, 9).toISOString()
  const commit = { sha: 'abc', title: 'Sell [tickets](x)', author: null, committedAt: null }
  const text = deploymentsAsMarkdown(
    [
      aDeployment({ queuedAt, commit }),
      aDeployment({ queuedAt, status: 'failed', kind: 'rollback', actor: null }),
      aDeployment({ queuedAt: yesterday }),
    ],
    now,
  )
  expect(text).toBe(
    [
      '**Today**',
      '',
      '- Web shop v1.2.0 → production (by ana, Sell \\[tickets\\](x))',
      '- Web shop v1.2.0 → production (failed, rollback)',
      '',
      '**Yesterday**',
      '',
      '- Web shop v1.2.0 → production (by ana)',
      '',
    ].join('\n'),
  )
})
