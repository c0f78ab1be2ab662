import { z } from 'zod'

const Primitive = z.union([z.string(), z.number(), z.boolean()])
export type Primitive = z.infer<typeof Primitive>

const RelationMatch = z.strictObject({
  type: z.string(),
  targetRef: z.union([z.string(), z.strictObject({ $in: z.array(z.string()) })]).optional(),
})
export type RelationMatch = z.infer<typeof RelationMatch>

/** What a field has to be. */
const FieldMatch = z.union([
  Primitive,
  z.strictObject({ $exists: z.boolean() }),
  z.strictObject({ $in: z.array(Primitive) }),
  z.strictObject({ $hasPrefix: z.string() }),
  z.strictObject({ $contains: z.union([Primitive, RelationMatch]) }),
])
export type FieldMatch = z.infer<typeof FieldMatch>

const FieldName = z.string().regex(/^[^$]/)

/** Backstage's predicates: `{ "kind": "Component", "spec.type": { "$in": ["service", "website"] } }`. */
export type Predicate =
  | { $all: Predicate[] }
  | { $any: Predicate[] }
  | { $not: Predicate }
  | { [field: string]: FieldMatch }

/** A union says of its branches only that none fits. */
const howToWrite =
  'Write $all or $any with a list, or $not with a condition, alone in its object; or fields, each with a value or with one of ' +
  '$exists, $in, $hasPrefix and $contains, as in { "spec.type": { "$in": ["service", "website"] } }.'

const Nested: z.ZodType<Predicate, Predicate> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ $all: z.array(Nested) }),
      z.strictObject({ $any: z.array(Nested) }),
      z.strictObject({ $not: Nested }),
      z.record(FieldName, FieldMatch),
    ],
    howToWrite,
  ),
)

const deepest = 30
const largest = 2000

/** Deeper ones would overflow the stack of whoever walks through them, larger ones the planner of the database. */
function isWithinBounds(value: unknown): boolean {
  let left = largest
  const fits = (each: unknown, depth: number): boolean =>
    --left >= 0 &&
    (typeof each !== 'object' ||
      each === null ||
      (depth < deepest && Object.values(each).every((one) => fits(one, depth + 1))))
  return fits(value, 0)
}

const outOfBounds = `A query may be ${deepest} levels deep and hold ${largest} values at most. Ask for parts of it one after another.`

/** A record leaves this one out, and a query that loses a condition finds more than was asked for. */
const isKept = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (!Object.hasOwn(value, '__proto__') && Object.values(value).every(isKept))

export const Predicate = z
  .custom<Predicate>(isWithinBounds, outOfBounds)
  .refine(isKept, 'No entity has a field __proto__.')
  .pipe(Nested)
