import { type Draft, type Entity, type Problem, refOf } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { problemAt } from './problemAt'

/** An entity on its way, with the document that it was made from. */
export interface Drafted {
  draft: Draft
  entity: Entity
}

/** Step 5: passes every entity through the plugins' processors, in order. One that throws is a problem of that entity. */
export async function enrich(
  drafted: Drafted[],
  processors: Services['processors'],
): Promise<{ drafted: Drafted[]; problems: Problem[] }> {
  if (processors.length === 0) return { drafted, problems: [] }
  const problems: Problem[] = []
  const turn = pLimit(8)

  async function enriched({ draft, entity }: Drafted): Promise<Drafted> {
    try {
      return { draft, entity: await process(entity, processors) }
    } catch (error) {
      const message = `A processor failed on this entity, which is shown without it: ${(error as Error).message}`
      problems.push(problemAt(draft, '', { level: 'warning', code: 'processor-failed', message }))
      return { draft, entity }
    }
  }
  return { drafted: await Promise.all(drafted.map((each) => turn(() => enriched(each)))), problems }
}

async function process(entity: Entity, processors: Services['processors']): Promise<Entity> {
  let result = entity
  for (const process of processors) result = await process(result)
  if (refOf(result) !== refOf(entity)) throw new Error(`it made ${refOf(result)} of ${refOf(entity)}`)
  return result
}
