import type { Tier } from '../plugin'

/** From left to right, as a change travels. */
export const tierPositions: Record<Tier, number> = { development: 0, testing: 1, staging: 2, production: 3, other: 4 }

/** The first line that has a word of an environment's name says its tier. */
const tierWords: Array<[Tier, string]> = [
  ['staging', 'pre-?prod|pre-?production|staging|stage|stg|uat|acceptance'],
  ['other', 'non-?prod|non-?production'],
  ['production', 'prod|production|prd|live'],
  ['testing', 'test|testing|tst|qa|integration|e2e'],
  ['development', 'dev|devel|develop|development|sandbox|review|preview|pr|local'],
]
const tierPatterns = tierWords.map(([tier, words]) => [tier, new RegExp(`(^|-)(${words})\\d*(-|$)`)] as const)

/** What an environment is for, as its name tells: `eu-west/prod-2` is production. */
export function tierOf(environment: string): Tier {
  const name = environment.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return tierPatterns.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'
}
