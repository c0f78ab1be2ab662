import { plots } from './plots'
import type { Random } from './Random'
import type { Repository } from './Repository'

/** How a repository behaves over the months. */
export interface Traits {
  /** Merges on an ordinary working day. */
  pace: number
  /** Seconds that CI takes. */
  seconds: number
  /** Of runs on the default branch. */
  failureRate: number
  flakyRate: number
  deploys: boolean
  hasNightly: boolean
  /** Working days between two promotions to production. */
  promoteEvery: number
}

const paces: Record<string, number> = { production: 1, experimental: 1.4, deprecated: 0.1 }
const minutes: Record<string, number> = {
  service: 7,
  worker: 6,
  website: 5,
  'data-pipeline': 12,
  library: 3,
  'mobile-app': 16,
}
/** Where something is to be seen, enough has to happen. */
const eventful = { pace: 1.6, deploys: true, hasNightly: true, promoteEvery: 1 }
const withoutEnvironments = ['library']

export function traitsOf({ slug, type, lifecycle }: Repository, random: Random): Traits {
  const ordinary = {
    pace: (paces[lifecycle] ?? 1) * random.pick([0.25, 0.4, 0.6, 0.9, 1.3, 1.8]),
    seconds: random.around((minutes[type] ?? 6) * 60),
    failureRate: random.between(0.02, 0.12),
    flakyRate: random.between(0.01, 0.06),
    deploys: !withoutEnvironments.includes(type),
    hasNightly: lifecycle !== 'deprecated' && random.chance(0.6),
    promoteEvery: random.whole(1, 5),
  }
  return slug in plots ? { ...ordinary, ...eventful } : ordinary
}
