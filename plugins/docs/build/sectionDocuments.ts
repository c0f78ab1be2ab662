import type { SearchDocument } from '@callboard/plugin-api'
import type { DocsSection } from '../plugin'
import { pageUrl } from '../urls'
import type { Section } from './Built'
import { sectionKey } from './sectionKeys'
import type { SavedSite } from './store/saveSite'

export interface PageOfSections {
  id: number
  path: string
  title: string
  sections: Section[]
}

/**
 * How the sections of a page are found: by heading and text, and by the names of page and site, which come last because the
 * beginning of the text is what a result shows.
 */
export function sectionDocuments(
  { ref, title: siteTitle, owner, kind }: SavedSite,
  { id, path, title: pageTitle, sections }: PageOfSections,
): SearchDocument<DocsSection>[] {
  return sections.map((section, index) => ({
    key: sectionKey(id, index),
    title: section.title || pageTitle,
    text: [section.text, pageTitle, siteTitle].join('\n'),
    to: pageUrl(ref, path, section.id),
    facets: { kind, site: ref, ...(owner && { owner }) },
    fields: { site: ref, siteTitle, pageTitle, heading: section.title },
  }))
}
