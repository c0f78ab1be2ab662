import { lazyOf } from '@callboard/plugin-api/frontend'
import { Button, IconButton, Menu, type MenuItem } from '@callboard/ui'
import { useState } from 'react'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import { useViewChanges } from './useViewChanges'
import type { View } from './View'
import styles from './ViewActions.module.css'
import { differs, isUsual, savedQuery } from './viewPath'

// Most visits save no view.
const ViewDialog = lazyOf(async () => ({ default: (await import('./ViewDialog')).ViewDialog }))

interface Props {
  state: ListState
  show: Show
  /** The saved one that the list is, or was before it was changed. */
  view: View | undefined
  isBuiltin: boolean
}

/** Saves what the list shows, and changes what was saved. */
export function ViewActions({ state, show, view, isBuiltin }: Props) {
  const [asked, setAsked] = useState<'save' | 'rename'>()
  const { update, remove } = useViewChanges(state, show)
  const isChanged = view ? differs(state, view) : !(isBuiltin || isUsual(state))
  const items: MenuItem[] = view?.isMine
    ? [
        { title: 'Rename or share…', icon: 'edit', onSelect: () => setAsked('rename') },
        { title: 'Delete', icon: 'trash', danger: true, onSelect: () => remove(view) },
      ]
    : []
  return (
    <div className={styles.actions}>
      {isChanged && view?.isMine && (
        <Button size="small" onClick={() => update(view)}>
          Update view
        </Button>
      )}
      {isChanged && (
        <Button size="small" icon="plus" variant={view?.isMine ? 'subtle' : 'default'} onClick={() => setAsked('save')}>
          {view ? 'Save as new' : 'Save view'}
        </Button>
      )}
      {items.length > 0 && <Menu trigger={<IconButton icon="dots" label="This view" />} items={items} />}
      {asked && (
        <ViewDialog
          view={asked === 'rename' ? view : undefined}
          query={savedQuery(state)}
          onClose={() => setAsked(undefined)}
          onSaved={({ id }) => show({ ...state, view: id }, { replace: true })}
        />
      )}
    </div>
  )
}
