import { get } from '@callboard/plugin-api'
import { BadgeInput } from './BadgeInput'

export const badgeRaw = {
  badge: {
    type: 'image/svg+xml',
    route: get('/entities/by-name/:kind/:namespace/:name/badge.svg', {
      can: 'read',
      input: BadgeInput,
      status: 200,
      summary: 'A badge of an entity for its README: its title, or with `show` its owner or lifecycle',
    }),
  },
} as const
