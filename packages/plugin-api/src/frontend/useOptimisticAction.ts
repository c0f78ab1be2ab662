import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PortalError } from '../errors'
import type { OutputOf, RawInputOf, Route } from '../route'
import { call } from './call'
import { dataKey } from './readingOf'

interface Options<R extends Route, Shown extends Route> {
  /** The route whose answer changes by it, and what that is asked. */
  shown: { route: Shown; input: RawInputOf<Shown> }
  /** What that route will answer. */
  change: (answer: OutputOf<Shown>, input: RawInputOf<R>) => OutputOf<Shown>
  /** Runs when it could not be done, and what was shown is taken back; also when whoever asked for it is on another page. */
  onError?: (error: PortalError) => void
}

/**
 * Calls a route that changes something small, such as a star, and shows it before the server has answered: taken back if it
 * refuses. Afterwards only what was changed is read again, where `useAction` reads everything again.
 *
 * ```tsx
 * const star = useOptimisticAction(catalog.routes.star, {
 *   shown: { route: catalog.routes.stars, input: {} },
 *   change: (stars, entity) => [entity, ...stars],
 * })
 * ```
 */
export function useOptimisticAction<R extends Route, Shown extends Route>(
  route: R,
  { shown, change, onError }: Options<R, Shown>,
): UseMutationResult<OutputOf<R>, PortalError, RawInputOf<R>> {
  const cache = useQueryClient()
  const key: QueryKey = dataKey(shown.route, shown.input)
  return useMutation({
    mutationKey: key,
    // One after the other, or of two that undo each other the wrong one may arrive last.
    scope: { id: JSON.stringify(key) },
    mutationFn: (input) => call(route, input),
    onMutate: async (input) => {
      // An answer that is under way does not know of it yet.
      await cache.cancelQueries({ queryKey: key })
      const before = cache.getQueryData<OutputOf<Shown>>(key)
      if (before !== undefined) cache.setQueryData(key, change(before, input))
      return { before }
    },
    onError: (error, _input, changed) => {
      if (changed?.before !== undefined) cache.setQueryData(key, changed.before)
      onError?.(error)
    },
    // Of several at once the last one asks: an answer in between would take back what the others show.
    onSettled: () => {
      if (cache.isMutating({ mutationKey: key }) === 1) return cache.invalidateQueries({ queryKey: key })
    },
  })
}
