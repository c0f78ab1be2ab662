import type { Tier } from '../plugin'

/** What environments are called by what they are for, from right to left: most people ask for production. */
export const tierNames: Record<Tier, string> = {
  production: 'Production',
  staging: 'Staging',
  testing: 'Testing',
  development: 'Development',
  other: 'Other environments',
}
