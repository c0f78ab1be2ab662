import { notAsExpected, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { readBase64, writeBase64 } from '../query/base64'
import { FieldOrder, mostOrders } from '../shapes/EntityQuery'
import { CommaSeparated } from './CommaSeparated'
import { InQuery } from './InQuery'

/** `asc:metadata.name`, as `GET /entities` has it. */
const Order = z
  .string()
  .regex(/^(asc|desc):./, 'an order is asc:<field> or desc:<field>')
  .transform((text) => FieldOrder.parse({ order: text.split(':', 1)[0], field: text.slice(text.indexOf(':') + 1) }))

const Limit = z.int().positive().max(10_000)
const Position = z.object({ limit: Limit, offset: z.int().nonnegative() })

/** Where a page of `GET /entities` begins. */
const After = z
  .string()
  .transform((text, context) => {
    const position = readBase64(text, Position)
    if (position) return position
    context.addIssue('Malformed after, could not be parsed. Ask for the first page again, without it.')
    return z.NEVER
  })
  .optional()

/** What `GET /entities` takes; anything else is a mistake that would go unnoticed. */
export const EntitiesInput = z.strictObject({
  filter: repeated(z.string()),
  fields: CommaSeparated,
  order: repeated(Order).refine((orders) => orders.length <= mostOrders, `sort by ${mostOrders} fields at most`),
  limit: InQuery.pipe(Limit).optional(),
  offset: InQuery.pipe(z.int().nonnegative()).optional(),
  after: After,
})
export type EntitiesInput = z.output<typeof EntitiesInput>

/** @throws PortalError 400 that names each parameter that is wrong. */
export function parseEntitiesInput(query: unknown): EntitiesInput {
  const parsed = EntitiesInput.safeParse(query)
  if (parsed.success) return parsed.data
  throw notAsExpected(parsed.error)
}

/** The `after` of the page behind this one. */
export const writeAfter = (position: z.infer<typeof Position>) => writeBase64(position)
