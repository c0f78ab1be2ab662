import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PortalError } from '../errors'
import type { OutputOf, RawInputOf, Route } from '../route'
import { call } from './call'

interface Options<R extends Route> {
  /** Runs, and is waited for, before anything is read again: the moment to leave the page of what was just removed. */
  onSuccess?: (output: OutputOf<R>) => unknown
}

/**
 * Calls a route that changes something; everything shown from `useData` is read again afterwards.
 *
 * ```tsx
 * const add = useAction(todos.routes.add)
 * <form onSubmit={() => add.mutate({ entity, title })}>
 * ```
 */
export function useAction<R extends Route>(
  route: R,
  { onSuccess }: Options<R> = {},
): UseMutationResult<OutputOf<R>, PortalError, RawInputOf<R>> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: RawInputOf<R>) => call(route, input),
    onSuccess: async (output) => {
      await onSuccess?.(output)
      await cache.invalidateQueries()
    },
  })
}
