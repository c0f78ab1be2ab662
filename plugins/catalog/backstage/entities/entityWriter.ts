import { entityOf, entityText, type StoredDocument } from '../../queries/entityDocument'
import { pickFields } from './pickFields'

/** How entities of an answer are written. */
export interface EntityWriter {
  /** As JSON. */
  write(stored: StoredDocument): string
  /** Whether it looks at the relations. */
  withRelations: boolean
}

/** Writes of each entity the fields that were asked for, or all of it. @throws PortalError 400 for what is no field */
export function entityWriter(fields: string[]): EntityWriter {
  const pick = pickFields(fields)
  if (!pick) return { write: entityText, withRelations: true }
  return {
    write: (stored) => JSON.stringify(pick(entityOf(stored))),
    withRelations: fields.some((field) => field.trim().startsWith('relations')),
  }
}
