import type { Entity } from '@callboard/catalog-model'
import { stringify } from 'yaml'

/** How the text begins that stands in for a file that is gone. Its lines are those of no file. */
export const copyNote = '# The file is gone: this is what the catalog knew of it.\n'

/** What the catalog knew of an entity, as a file might say it. */
export const copyOf = (entity: Entity): string => copyNote + stringify(entity)
