import { linksOf, linkTitle } from '../pages/entity/links'
import type { EntityTwin } from './EntityTwin'
import { entityLink, link, paragraphs, plain, quoted } from './inMarkdown'
import { problemLines } from './problemLines'
import { relationSections } from './relationSections'
import { versionLine } from './versionLine'

/** The Overview of an entity. */
export function entityMarkdown(twin: EntityTwin, url: string): string {
  const { entity, summary, problems, lately } = twin
  const links = linksOf(entity).map((each) => `- ${link(linkTitle(each), each.url)}`)
  return paragraphs(
    `# ${plain(summary.title ?? summary.name)}`,
    factsOf(twin, url).join(' · '),
    entity.metadata.description && quoted(entity.metadata.description),
    problems.length > 0 && section('Problems', problemLines(problems)),
    links.length > 0 && section('Links', links),
    relationSections(twin, url),
    lately.length > 0 && section('Lately', lately.map(versionLine)),
    url,
  )
}

const section = (title: string, lines: string[]) => `## ${title}\n\n${lines.join('\n')}`

function factsOf({ summary, location, file, line }: EntityTwin, url: string): string[] {
  const { ref, kind, type, lifecycle, owner, ownerTitle, system, systemTitle, tags } = summary
  return [
    `\`${ref}\``,
    plain(type ? `${kind}, ${type}` : kind),
    ...(lifecycle ? [plain(lifecycle)] : []),
    ...(owner ? [`owner ${entityLink(owner, ownerTitle, url)}`] : []),
    ...(system ? [`part of ${entityLink(system, systemTitle, url)}`] : []),
    ...(tags.length > 0 ? [`tags ${tags.map(plain).join(', ')}`] : []),
    plain(`from line ${line} of ${file}${location?.readAt ? `, read ${location.readAt}` : ''}`),
  ]
}
