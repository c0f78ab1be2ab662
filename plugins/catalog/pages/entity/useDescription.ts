import { refOf } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { after, useData } from '@callboard/plugin-api/frontend'
import { catalog } from '../../plugin'
import { inputOf } from './useEntityAddress'

/** Everything that an entity's page shows, or showed at a time, from a canonical reference. Asked for once, however many parts show it. */
export const useDescription = (ref: string, at?: string) =>
  useData(catalog.routes.describe, describeInput(ref, at), {
    readAgain: at ? undefined : after(catalog.events.changed, ({ refs }) => refs.includes(ref)),
  })

/** What `describe` is asked. */
export const describeInput = (ref: string, at?: string) => ({ ...inputOf(ref), ...(at && { at }) })

/** The same for a tab or card, which is given the entity. */
export const useDescriptionOf = (entity: Entity) => useDescription(refOf(entity))
