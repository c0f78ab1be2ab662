import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import type { RequestServices } from '@callboard/plugin-api/backend'
import { allNamesOf } from '../aliases/allNamesOf'
import { findReads } from '../attempts/findReads'
import { LocationReads } from '../attempts/LocationReads'
import { findVersions } from '../history/findVersions'
import { VersionPage } from '../history/Version'
import { describeEntity } from '../queries/describeEntity'
import { findLocation } from '../queries/findLocation'
import { findSource } from '../queries/findSource'
import { EntityDescription, EntitySource } from '../shapes/EntityDescription'
import { fenced, paragraphs, plain } from './inMarkdown'
import { problemLines } from './problemLines'
import { relationSections } from './relationSections'
import { versionLine } from './versionLine'

interface TabTwin<Data extends object> {
  read(name: EntityRefParts, services: RequestServices): Promise<Data>
  toMarkdown(data: Data, url: string): string
}

const tab = <Data extends object>(twin: TabTwin<Data>) => twin as TabTwin<object>

const Relations = EntityDescription.pick({ summary: true, relations: true, relationTotals: true })

/** The tabs of the catalog itself, by the last part of their address. */
export const tabTwins: Record<string, TabTwin<object>> = {
  relations: tab({
    read: async (name, services) => Relations.parse(await describeEntity(name, services)),
    toMarkdown: (data, url) => paragraphs(heading('Relations', url), relationSections(data, url)),
  }),
  history: tab({
    read: async (name, { db }) => {
      const refs = await allNamesOf(db, [stringifyEntityRef(name)])
      return VersionPage.parse(await findVersions(db, { refs, before: undefined }))
    },
    toMarkdown: ({ items }, url) => paragraphs(heading('History', url), items.map(versionLine).join('\n')),
  }),
  yaml: tab({
    read: async (name, { queryDb }) => EntitySource.parse(await findSource(queryDb, name)),
    toMarkdown: ({ file, line, text, problems }, url) =>
      paragraphs(
        heading('YAML', url),
        `Line ${line} of ${plain(file)}`,
        problemLines(problems).join('\n'),
        fenced(text, 'yaml'),
      ),
  }),
  sync: tab({
    read: async (name, { db }) =>
      LocationReads.parse(await findReads(db, (await findLocation(db, { gave: stringifyEntityRef(name) })).id)),
    toMarkdown: ({ location, attempts, problems }, url) =>
      paragraphs(
        heading('Sync', url),
        `${plain(location.target)}, read ${location.readAt ?? 'never'}${location.failure ? `. ${plain(location.failure)}` : ''}`,
        problemLines(problems).join('\n'),
        attempts.map(({ startedAt, status, cause }) => `- ${startedAt}: ${status} (${cause})`).join('\n'),
      ),
  }),
}

const heading = (title: string, url: string) => `# ${title}\n\n${url}`
