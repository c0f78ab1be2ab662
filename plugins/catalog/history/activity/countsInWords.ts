import { counted } from '@callboard/plugin-api'
import type { Activity } from '../Version'

/** How much happened: "3 entities new, 1 changed". */
export function countsInWords({
  cause,
  created,
  updated,
  removed,
}: Pick<Activity, 'cause' | 'created' | 'updated' | 'removed'>): string {
  const parts = [
    [created, 'new'],
    [updated, 'changed'],
    [removed, cause === 'rename' ? 'renamed' : 'gone'],
  ] as const
  const [first, ...rest] = parts.filter(([count]) => count > 0)
  if (!first) return 'Nothing'
  const [count, word] = first
  return [`${counted(count, 'entity', 'entities')} ${word}`, ...rest.map((part) => part.join(' '))].join(', ')
}
