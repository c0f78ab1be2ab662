import { pathOfRef } from '@callboard/catalog-model'
import type { SearchResult } from '@callboard/plugin-api'
import { type Command, type NavItem, refusalIn, useContributions, usePortal } from '@callboard/plugin-api/frontend'
import { type Recent, useRecent } from '@callboard/ui'
import { placeKeys } from '../keys/useShellKeys'
import { orderNav } from '../shell/navItems'
import type { Entry, Section } from './Entry'
import { inOrder, sectionOf } from './inOrder'
import { matching } from './matches'
import { commandsOnly, type Typed } from './readTyped'
import type { LocalAnswer } from './useLocalResults'
import { useShellCommands } from './useShellCommands'
import type { Answer } from './useSuggestions'

/**
 * What the palette lists: with nothing typed, what was looked at lately and where one can go; otherwise what matches. A sign before the
 * text leaves only what it is for.
 */
export function useSections({ text, prefix }: Typed, local: LocalAnswer[], answers: Answer[]): Section[] {
  const recent = useRecent().slice(0, 6).map(ofRecent)
  const pages = [...orderNav(useContributions('nav')).map(ofNav), pluginsPage]
  const own = useShellCommands()
  const portal = usePortal()
  const offered = useContributions('commands').filter(
    ({ pluginId, can }) => can === undefined || !refusalIn(portal, `${pluginId}.${can}`),
  )
  const commands = { title: 'Commands', entries: matching([...offered.map(ofCommand), ...own], text) }
  const known = new Set(local.flatMap(({ results }) => results.map(({ to }) => to)))
  const answered = answers.map((answer) => ofAnswer(answer, known))
  const places = { pages: { title: 'Pages', entries: matching(pages, text) }, commands }
  if (prefix === undefined && text) return inOrder({ local, ...places, answers: answered })
  const sections =
    prefix === commandsOnly
      ? [commands]
      : prefix !== undefined
        ? [...local.map((answer) => sectionOf(answer)), ...answered]
        : [{ title: 'Recently viewed', entries: recent }, places.pages, commands]
  return sections.filter(({ entries }) => entries.length > 0)
}

const pluginsPage: Entry = { id: 'page-/plugins', title: 'Plugins', icon: 'plug', to: '/plugins' }

const ofRecent = ({ ref, title, kind }: Recent): Entry => ({
  id: `recent-${ref}`,
  title,
  note: ref,
  icon: kind.toLowerCase(),
  to: pathOfRef(ref),
})

const ofNav = ({ to, label, icon, key }: NavItem): Entry => ({
  id: `page-${to}`,
  title: label,
  icon,
  to,
  keys: key && placeKeys(key),
})

const ofCommand = ({ pluginId, title, icon = 'play', can: _can, ...rest }: Command & { pluginId: string }): Entry => ({
  id: `command-${pluginId}-${title}`,
  title,
  icon,
  ...rest,
})

/** Without what is there already from what the browser keeps. */
const ofAnswer = ({ title, pluginId, results }: Answer, known: Set<string>): Section => ({
  title,
  entries: results.filter(({ to }) => !known.has(to)).map((result) => ofResult(result, pluginId)),
})

const ofResult = (result: SearchResult, pluginId: string): Entry => ({
  id: `result-${pluginId}-${result.type}-${result.key}`,
  title: result.title,
  icon: 'search',
  to: result.to,
  result,
})
