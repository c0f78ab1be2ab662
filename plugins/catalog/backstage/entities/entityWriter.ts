import { entityOf, entityText, type StoredDocument } from '../../queries/entityDocument'
import { pickFields } from './pickFields'

/** How entities of an answer are written. */
export interface EntityWriter {
  /** As JSON, in bytes: texts of a large page would be moved by the garbage collector until it is sent. */
  write(stored: StoredDocument): Buffer
  /** Whether it looks at the relations. */
  withRelations: boolean
}

/** Writes of each entity the fields that were asked for, or all of it. @throws PortalError 400 for what is no field */
export function entityWriter(fields: string[]): EntityWriter {
  const pick = pickFields(fields)
  if (!pick) return { write: (stored) => Buffer.from(entityText(stored)), withRelations: true }
  return {
    write: (stored) => Buffer.from(JSON.stringify(pick(entityOf(stored)))),
    withRelations: fields.some((field) => field.trim().startsWith('relations')),
  }
}
