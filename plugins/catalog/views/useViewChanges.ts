import { useAction } from '@callboard/plugin-api/frontend'
import { useNotify } from '@callboard/ui'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import { catalog } from '../plugin'
import type { View } from './View'
import { savedQuery } from './viewPath'

/** Replaces what a view shows by what the list shows, and deletes one; both can be undone. */
export function useViewChanges(state: ListState, show: Show) {
  const notify = useNotify()
  const onError = ({ message }: Error) => notify(message, { outcome: 'failed' })
  const change = useAction(catalog.routes.changeView)
  const take = useAction(catalog.routes.removeView)
  const add = useAction(catalog.routes.addView)
  const update = ({ id, name, query }: View) =>
    change.mutate(
      { id, query: savedQuery(state) },
      {
        onError,
        onSuccess: () =>
          notify(`${name} shows this list from now on.`, { undo: () => change.mutate({ id, query }, { onError }) }),
      },
    )
  const remove = ({ id, name, query, isShared }: View) =>
    take.mutate(
      { id },
      {
        onError,
        onSuccess() {
          show({ ...state, view: undefined }, { replace: true })
          notify(`The view ${name} is deleted.`, {
            undo: () => add.mutate({ id, name, query, isShared }, { onError }),
          })
        },
      },
    )
  return { update, remove }
}
