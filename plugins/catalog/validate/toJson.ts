import { count } from './count'
import type { Validated } from './Validated'

/** One object for programs. */
export function toJson({ files, entities, problems }: Validated): string[] {
  const counts = { errors: count(problems, 'error'), warnings: count(problems, 'warning') }
  return [JSON.stringify({ files, entities, ...counts, problems }, null, 2)]
}
