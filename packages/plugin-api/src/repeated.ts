import { z } from 'zod'

/**
 * A query parameter that may stand several times, `?tag=java&tag=web`, as a list. Empty when absent.
 *
 * ```ts
 * get('/', { can: 'read', input: z.object({ tag: repeated(z.string()) }) })
 * ```
 */
export function repeated<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item), item.transform((one) => [one] as z.output<Item>[])]).default([] as never)
}
