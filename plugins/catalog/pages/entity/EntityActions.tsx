import { useCan } from '@callboard/plugin-api/frontend'
import { IconButton, Menu, type MenuItem, useCopy, useNotify, VisuallyHidden } from '@callboard/ui'
import { useState } from 'react'
import { UnregisterDialog } from '../../components/UnregisterDialog'
import { useRefresh } from '../../components/useRefresh'
import { ExcludeDialog } from '../../exclusions/ExcludeDialog'
import { catalog, type EntityDescription } from '../../plugin'
import { listPath } from '../list/listState'
import { editUrl } from './links'
import { useLeave } from './useLeave'

/** What can be done with an entity as a whole. */
export function EntityActions({ description }: { description: EntityDescription }) {
  const { entity, summary, location } = description
  const mayRefresh = useCan(catalog, 'register')
  const mayUnregister = useCan(catalog, 'unregister')
  const [asked, setAsked] = useState<Removal>()
  const notify = useNotify()
  const refresh = useRefresh(location.id, (message) => notify(`The file was not read. ${message}`, 'failed'))
  const { copy, outcome } = useCopy()
  const leave = useLeave()
  const edit = editUrl(entity)
  const stay = () => setAsked(undefined)
  const toList = () => leave(listPath({ kind: [summary.kind] }))
  const items: MenuItem[] = [
    { title: 'Copy reference', icon: 'copy', onSelect: () => copy(summary.ref) },
    ...(edit ? [{ title: 'Edit the file', icon: 'edit' as const, to: edit }] : []),
    ...(mayUnregister ? removals(setAsked) : []),
  ]
  return (
    <>
      <VisuallyHidden>
        <span aria-live="polite">
          {outcome === 'copied' && 'Copied'}
          {!refresh.failure && refresh.announcement}
        </span>
      </VisuallyHidden>
      {mayRefresh && (
        <IconButton icon="refresh" label="Read the file again" loading={refresh.isPending} onClick={refresh.start} />
      )}
      <Menu trigger={<IconButton icon="dots" label="More actions" />} items={items} />
      <UnregisterDialog location={location} opened={asked === 'location'} onClose={stay} onDone={toList} />
      <ExcludeDialog description={description} opened={asked === 'entity'} onClose={stay} onDone={toList} />
    </>
  )
}

/** What a dialog asks about: everything of the file's location, or this entity alone. */
type Removal = 'location' | 'entity'

const removals = (ask: (removal: Removal) => void): MenuItem[] => [
  { title: 'Take out of the catalog…', icon: 'circle-minus', danger: true, onSelect: () => ask('entity') },
  { title: 'Unregister…', icon: 'trash', danger: true, onSelect: () => ask('location') },
]
