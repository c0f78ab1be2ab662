import type { Entity } from '@callboard/plugin-api'

/** What routes about one group or person take. */
export const nameOf = ({ metadata: { namespace, name } }: Entity) => ({ namespace, name })
