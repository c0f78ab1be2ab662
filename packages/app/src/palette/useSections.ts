import { pathOfRef } from '@callboard/catalog-model'
import type { SearchResult } from '@callboard/plugin-api'
import { type Command, type NavItem, refusalIn, useContributions, usePortal } from '@callboard/plugin-api/frontend'
import { type Recent, useRecent } from '@callboard/ui'
import { orderNav } from '../shell/navItems'
import type { Entry, Section } from './Entry'
import { matches } from './matches'
import { useShellCommands } from './useShellCommands'
import type { Answer } from './useSuggestions'

/**
 * What the palette lists: with nothing typed, what was looked at lately and where one can go; otherwise what matches,
 * then the plugins' answers. After `>`, only what can be done.
 */
export function useSections(typed: string, answers: Answer[]): Section[] {
  const recent = useRecent().slice(0, 6).map(ofRecent)
  const pages = [...orderNav(useContributions('nav')).map(ofNav), pluginsPage]
  const own = useShellCommands()
  const portal = usePortal()
  const offered = useContributions('commands').filter(
    ({ pluginId, can }) => can === undefined || !refusalIn(portal, `${pluginId}.${can}`),
  )
  const commands = [...offered.map(ofCommand), ...own]
  const { text, onlyCommands } = readTyped(typed)
  const found = (entries: Entry[]) => entries.filter((entry) => matches(entry, text))
  return [
    { title: 'Recently viewed', entries: text || onlyCommands ? [] : recent },
    { title: 'Pages', entries: onlyCommands ? [] : found(pages) },
    ...(onlyCommands || !text ? [] : answers.map(ofAnswer)),
    { title: 'Commands', entries: found(commands) },
  ].filter(({ entries }) => entries.length > 0)
}

/** What was typed, without the `>` that asks for commands only. */
export function readTyped(typed: string): { text: string; onlyCommands: boolean } {
  const onlyCommands = typed.trimStart().startsWith('>')
  return { text: typed.replace(/^\s*>/, '').trim(), onlyCommands }
}

const pluginsPage: Entry = { id: 'page-/plugins', title: 'Plugins', icon: 'plug', to: '/plugins' }

const ofRecent = ({ ref, title, kind }: Recent): Entry => ({
  id: `recent-${ref}`,
  title,
  note: ref,
  icon: kind.toLowerCase(),
  to: pathOfRef(ref),
})

const ofNav = ({ to, label, icon }: NavItem): Entry => ({ id: `page-${to}`, title: label, icon, to })

const ofCommand = ({ pluginId, title, icon = 'play', can: _can, ...rest }: Command & { pluginId: string }): Entry => ({
  id: `command-${pluginId}-${title}`,
  title,
  icon,
  ...rest,
})

const ofAnswer = ({ title, pluginId, results }: Answer): Section => ({
  title,
  entries: results.map((result) => ofResult(result, pluginId)),
})

const ofResult = (result: SearchResult, pluginId: string): Entry => ({
  id: `result-${pluginId}-${result.type}-${result.key}`,
  title: result.title,
  icon: 'search',
  to: result.to,
  result,
})
