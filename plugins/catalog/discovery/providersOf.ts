import { type ContributedProvider, milliseconds, type Services, type TextReader } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { isPattern } from '../ingest/patterns/isPattern'
import { sourceOf } from '../ingest/resolveTarget'
import { type Source, stringifySource } from '../ingest/Source'
import { findCatalogFiles } from './findCatalogFiles'
import { listGithub } from './github/listGithub'
import { lookAtGithub } from './github/lookAtGithub'
import { writeOrganisations } from './github/writeOrganisations'
import { listGitlab } from './gitlab/listGitlab'
import { lookAtGitlab } from './gitlab/lookAtGitlab'
import { listPattern } from './list/listPattern'
import { readList } from './list/readList'
import type { Provider } from './Provider'
import { writeEntities } from './writeEntities'

const quarterHour = 15 * 60_000

type Configured = Pick<Services<CatalogConfig>, 'config' | 'reader' | 'entityProviders'>

/** Everything that lists by itself, of the configuration and of plugins. */
export function providersOf({ config, reader, entityProviders }: Configured): Provider[] {
  const { github, githubOrg, gitlab, list } = config.providers
  return [
    ...each('github', github, (settings) => ({
      title: `Repositories of ${settings.organization} at ${settings.host}`,
      list: async (listing) => findCatalogFiles(await listGithub(settings, listing), listing),
      look: lookAtGithub(settings),
    })),
    ...each('githubOrg', githubOrg, (settings) => ({
      title: `Teams and people of ${settings.orgs.join(', ')} at ${new URL(settings.githubUrl).host}`,
      list: (listing) => writeOrganisations(settings, listing),
    })),
    ...each('gitlab', gitlab, (settings) => ({
      title: `${settings.group ? `Projects of ${settings.group}` : 'All projects'} at ${settings.host}`,
      list: async (listing) => findCatalogFiles(await listGitlab(settings, listing), listing),
      look: lookAtGitlab(settings),
    })),
    ...each('list', list, (settings) => ({
      title: `Addresses in ${settings.target}`,
      list: (listing) => readList(settings, listing),
    })),
    ...patternsOf(config, reader).map((pattern) => providerOfPattern(pattern, config)),
    ...entityProviders.map(providerOfPlugin),
  ]
}

/** The entries of `catalog.locations` that stand for many files. */
export const patternsOf = ({ locations }: CatalogConfig, reader: Pick<TextReader, 'isPattern'>): Source[] =>
  locations.map(({ type, target }) => sourceOf(type, target)).filter((source) => isPattern(source, reader))

const providerOfPattern = (pattern: Source, { refreshEvery }: CatalogConfig): Provider => ({
  id: idOfPattern(pattern),
  title: `Files that match ${pattern.target}`,
  every: milliseconds(refreshEvery),
  timeout: quarterHour,
  removeAtMost: 0.5,
  settings: '',
  list: (listing) => listPattern(pattern, listing),
})

/** Of the `<plugin id>.<name>` of an entity provider. */
export const idOfPlugins = (provider: string) => `plugin:${provider}`

export const idOfPattern = (pattern: Source) => `config:${stringifySource(pattern)}`

/** Its list is written down as a file, so that entities of a plugin are as all others: with versions, problems and conflicts. */
const providerOfPlugin = ({ id, title, settings, list, ...provider }: ContributedProvider): Provider => ({
  id: idOfPlugins(id),
  title,
  settings,
  every: milliseconds(provider.every),
  timeout: provider.timeout ? milliseconds(provider.timeout) : quarterHour,
  removeAtMost: provider.removeAtMost ?? 0.5,
  list: async ({ signal }) => writeEntities(await list(signal)),
})

interface Settings {
  schedule: { frequency: number; timeout: number }
  removeAtMost: number
}

function each<Type extends Settings>(
  type: string,
  providers: Record<string, Type>,
  make: (settings: Type) => Pick<Provider, 'title' | 'list' | 'look'>,
): Provider[] {
  return Object.entries(providers).map(([id, settings]) => ({
    id: `${type}:${id}`,
    every: settings.schedule.frequency,
    timeout: settings.schedule.timeout,
    removeAtMost: settings.removeAtMost,
    settings: JSON.stringify(settings, (_, value) => (value instanceof RegExp ? value.source : value)),
    ...make(settings),
  }))
}
