import { type Problem, refOf } from '@callboard/catalog-model'
import type { Drafted } from './enrich'
import { problemAt } from './problemAt'

/** Keeps the first of several documents of one location that say they are the same entity. */
export function keepFirst(drafted: Drafted[]): { drafted: Drafted[]; problems: Problem[] } {
  const first = new Map<string, Drafted>()
  const problems: Problem[] = []
  for (const each of drafted) {
    const ref = refOf(each.entity)
    const earlier = first.get(ref)
    if (!earlier) first.set(ref, each)
    else {
      const message = `${ref} stands in ${placeOf(earlier)}, and again in ${placeOf(each)}. The first counts. Rename one of the two, or remove one.`
      problems.push(problemAt(each.draft, '/metadata/name', { code: 'duplicate', message }))
    }
  }
  return { drafted: [...first.values()], problems }
}

const placeOf = ({ draft: { file, line } }: Drafted) => `${file}, line ${line}`
