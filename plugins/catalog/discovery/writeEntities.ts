import type { ProvidedEntity } from '@callboard/plugin-api/backend'
import { stringify } from 'yaml'
import type { Written } from './Provider'

/** Entities as a catalog file. */
export const writeEntities = (entities: ProvidedEntity[]): Written => ({
  text: entities.map(written).join('---\n'),
  entities: entities.length,
  notes: [],
})

/** With each value on one line: what is folded is not plain, and is read slowly. */
const written = (entity: ProvidedEntity) => stringify(entity, { lineWidth: 0, aliasDuplicateObjects: false })
