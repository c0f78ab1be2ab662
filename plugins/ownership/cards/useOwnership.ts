import { type Entity, refOf } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import { ownership } from '../plugin'

/** Who owns an entity. Asked for once, however many parts of the page show it. */
export const useOwnership = (entity: Entity) => useData(ownership.routes.owner, { entity: refOf(entity) })
