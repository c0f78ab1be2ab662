import type { QueryKey } from '@tanstack/react-query'
import type { OutputOf, RawInputOf, Route } from '../route'
import { call } from './call'
import type { Reads } from './defineFrontend'

/** Cache key of a route's answer: `[path, input]`. */
export const dataKey = (route: Route, input?: unknown) => (input === undefined ? [route.path] : [route.path, input])

/** A route, what it is asked, and where its answer is kept. */
export interface Reading<Answer = unknown> {
  queryKey: QueryKey
  queryFn: (context: { signal: AbortSignal }) => Promise<Answer>
}

/**
 * What a page or a hook reads, so that all who read the same share one answer. A page says with it what it will read first:
 *
 * ```tsx
 * export const reads: PageReads = ({ params }) => [readingOf(todos.routes.list, { list: params.list ?? '' })]
 * ```
 */
export const readingOf = <R extends Route>(route: R, input: RawInputOf<R>): Reading<OutputOf<R>> => ({
  queryKey: dataKey(route, input),
  queryFn: ({ signal }) => call(route, input, { signal }),
})

/**
 * What a page or a part says that it reads first. Nothing where it cannot say, as for an address that names nothing: the page itself then
 * says what is wrong, where whoever only reads ahead has nobody to say it to.
 */
export function readingsOf<Props>(reads: Reads<Props> | undefined, props: Props): Reading[] {
  try {
    return reads?.(props) ?? []
  } catch {
    return []
  }
}
