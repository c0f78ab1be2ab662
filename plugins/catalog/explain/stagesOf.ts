import { type Draft, type Entity, validateDraft } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import { annotate } from '../ingest/annotate'
import { type Source, sourceAt } from '../ingest/Source'

/** What an entity was after a step on its way into the catalog. */
export interface Stage {
  /** Id of a plugin, or the catalog itself. */
  by: { plugin: string } | 'catalog'
  entity: Entity
}

/**
 * What each step makes of a document: reading and annotating it, then each processor. None where the document is not valid now; those
 * before one that fails.
 */
export async function stagesOf(
  draft: Draft,
  origin: Source,
  { kinds, processors }: Pick<Services, 'kinds' | 'processors'>,
): Promise<Stage[]> {
  const { entity } = validateDraft(draft, kinds)
  if (!entity) return []
  const stages: Stage[] = [{ by: 'catalog', entity: annotate(entity, sourceAt(draft.file), origin) }]
  for (const process of processors) {
    const before = stages.at(-1)?.entity ?? entity
    try {
      stages.push({ by: { plugin: process.pluginId }, entity: await process(before) })
    } catch {
      // As when it was stored: an entity on which a processor fails is shown without any of them.
      return stages.slice(0, 1)
    }
  }
  return stages
}
