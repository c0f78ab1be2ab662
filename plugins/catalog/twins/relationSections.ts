import { groupRelations } from '../pages/entity/relationGroups'
import type { RelatedEntity } from '../plugin'
import { entityLink, plain } from './inMarkdown'

interface Related {
  relations: RelatedEntity[]
  relationTotals: Record<string, number>
}

/** What an entity has to do with others, by sort of relation. */
export function relationSections({ relations, relationTotals }: Related, url: string): string {
  return groupRelations(relations)
    .map(({ type, title, items }) => {
      const lines = items.map((item) => `- ${relatedLine(item, url)}`)
      return `## ${plain(title)} (${relationTotals[type] ?? items.length})\n\n${lines.join('\n')}`
    })
    .join('\n\n')
}

function relatedLine({ ref, entity }: RelatedEntity, url: string): string {
  if (!entity) return `\`${ref}\`, which is not in the catalog`
  return `${entityLink(ref, entity.title, url)} \`${ref}\`${entity.description ? `: ${plain(entity.description)}` : ''}`
}
