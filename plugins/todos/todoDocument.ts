import { pathOfRef, type SearchDocument } from '@callboard/plugin-api'
import type { Todo } from './plugin'

/** How a todo is found: by its title and by the name of its entity. */
export function todoDocument({ id, title, entity, done }: Todo): SearchDocument<Pick<Todo, 'entity' | 'done'>> {
  return { key: id, title, text: entity, to: `${pathOfRef(entity)}/todos`, fields: { entity, done } }
}
