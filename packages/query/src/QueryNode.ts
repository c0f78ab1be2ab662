import { z } from 'zod'

/** A value as it is compared, in whatever case: a text, or the pieces between the stars of `pay*roll`. `*` alone is `['', '']`. */
export const QueryValue = z.union([z.object({ is: z.string() }), z.object({ like: z.array(z.string()).min(2) })])
export type QueryValue = z.infer<typeof QueryValue>

/** One of several values has to fit. `exact` is what `=` asks: neither groups below an owner nor a part of a title. */
const FieldNode = z.object({
  type: z.literal('field'),
  field: z.string().min(1),
  exact: z.boolean(),
  values: z.array(QueryValue).min(1),
})

/** `value` is a number, a date or an age, as it was written: what `30d` means depends on when it is asked. */
const CompareNode = z.object({
  type: z.literal('compare'),
  field: z.string().min(1),
  operator: z.enum(['<', '<=', '>', '>=']),
  value: z.string(),
})

const TextNode = z.object({ type: z.literal('text'), text: z.string().min(1) })

export type FieldNode = z.infer<typeof FieldNode>
export type CompareNode = z.infer<typeof CompareNode>
export type TextNode = z.infer<typeof TextNode>

/** What a query says, as a tree: every form of a question about entities becomes one, and SQL and `matchesQuery` both read it. */
export type QueryNode =
  | { type: 'and'; nodes: QueryNode[] }
  | { type: 'or'; nodes: QueryNode[] }
  | { type: 'not'; node: QueryNode }
  | FieldNode
  | CompareNode
  | TextNode

export const QueryNode: z.ZodType<QueryNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('and'), nodes: z.array(QueryNode) }),
    z.object({ type: z.literal('or'), nodes: z.array(QueryNode) }),
    z.object({ type: z.literal('not'), node: QueryNode }),
    FieldNode,
    CompareNode,
    TextNode,
  ]),
)

/** What every entity meets. */
export const everything: QueryNode = { type: 'and', nodes: [] }

/** Whether a value is `*`: that there is any. */
export const isAny = (value: QueryValue): boolean => 'like' in value && value.like.every((piece) => piece === '')
