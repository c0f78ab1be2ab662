import { useCan, useRefusal } from '@callboard/plugin-api/frontend'
import { IconButton, Menu, type MenuItem, useCopy } from '@callboard/ui'
import { useState } from 'react'
import { AliasesDialog } from '../../aliases/AliasesDialog'
import { badgeMarkdown } from '../../badge/badgeMarkdown'
import { UnregisterDialog } from '../../components/UnregisterDialog'
import type { Refresh } from '../../components/useRefresh'
import { ExcludeDialog } from '../../exclusions/ExcludeDialog'
import { DeleteOrphanDialog } from '../../orphans/DeleteOrphanDialog'
import { catalog, type EntityDescription } from '../../plugin'
import { StarButton } from '../../stars/StarButton'
import { listPath } from '../list/listState'
import { editUrl } from './links'
import { RefreshButton } from './RefreshButton'
import { useContributedActions } from './useContributedActions'
import { useLeave } from './useLeave'
import { useTwinItems } from './useTwinItems'

interface Props {
  description: EntityDescription
  tab: string
  refresh: Refresh
}

/** What can be done with an entity as a whole. */
export function EntityActions({ description, tab, refresh }: Props) {
  const { entity, summary, location } = description
  const mayRefresh = useCan(catalog, 'register')
  const mayDelete = useCan(catalog, 'unregister')
  const refusals = { names: useRefusal(catalog, 'register'), removal: useRefusal(catalog, 'unregister') }
  const [asked, setAsked] = useState<Question>()
  const { copy } = useCopy()
  const leave = useLeave()
  const edit = editUrl(entity)
  const contributed = useContributedActions(entity)
  const toList = () => leave(listPath({ kind: [summary.kind] }))
  const dialog = (question: Question) => ({
    description,
    opened: asked === question,
    onClose: () => setAsked(undefined),
    onDone: toList,
  })
  const badge = badgeMarkdown({ ref: summary.ref, title: summary.title ?? summary.name }, window.location.origin)
  const items: MenuItem[] = [
    { title: 'Copy reference', icon: 'copy', onSelect: () => void copy(summary.ref, summary.ref) },
    { title: 'Copy badge for a README', icon: 'copy', onSelect: () => void copy(badge, 'the badge as Markdown') },
    ...useTwinItems(summary.ref, tab),
    ...contributed.items,
    ...(edit ? [{ title: 'Edit the file', icon: 'edit' as const, to: edit }] : []),
    ...(refusals.names
      ? []
      : [{ title: 'Former names…', icon: 'history' as const, onSelect: () => setAsked('names') }]),
    // An orphan is no longer anybody's: it can go also where nobody may unregister.
    ...(location ? (refusals.removal ? [] : removals(setAsked)) : mayDelete ? [deletion(setAsked)] : []),
  ]
  return (
    <>
      <StarButton entity={{ ref: summary.ref, title: summary.title ?? summary.name }} />
      {mayRefresh && location && <RefreshButton refresh={refresh} />}
      <Menu
        trigger={<IconButton icon="dots" label="More actions" />}
        items={items}
        note={refusals.removal ?? refusals.names}
      />
      {location && <UnregisterDialog {...dialog('unregister')} location={location} />}
      <ExcludeDialog {...dialog('exclude')} />
      <AliasesDialog {...dialog('names')} />
      <DeleteOrphanDialog {...dialog('delete')} />
      {contributed.opened}
    </>
  )
}

/** What a dialog asks about: former names, everything of the file's location, this entity alone, or this orphan. */
type Question = 'names' | 'unregister' | 'exclude' | 'delete'

type Ask = (question: Question) => void

const removals = (ask: Ask): MenuItem[] => [
  { title: 'Take out of the catalog…', icon: 'circle-minus', danger: true, onSelect: () => ask('exclude') },
  { title: 'Unregister…', icon: 'trash', danger: true, onSelect: () => ask('unregister') },
]

const deletion = (ask: Ask): MenuItem => ({
  title: 'Delete…',
  icon: 'trash',
  danger: true,
  onSelect: () => ask('delete'),
})
