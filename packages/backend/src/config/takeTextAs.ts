import { valueAt } from '@callboard/catalog-model'
import type { z } from 'zod'

/** Parses, and where text stands for a number or for true or false, takes it as that and parses again. */
export function takeTextAs<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  const result = schema.safeParse(value)
  if (result.success) return result
  const changes = withinUnions(result.error.issues).flatMap((issue) => {
    const replacement =
      issue.code === 'invalid_type' ? replacementFor(issue.expected, valueAt(value, issue.path)) : undefined
    return replacement === undefined ? [] : [{ path: issue.path, replacement }]
  })
  if (changes.length === 0) return result
  return schema.safeParse(
    changes.reduce((changed, { path, replacement }) => replace(changed, path, replacement), value),
  )
}

/** The issues, and those of every branch of a union that none fitted. */
function withinUnions(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue]
    return withinUnions(issue.errors.flat()).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
  })
}

function replacementFor(expected: string, text: unknown): number | boolean | undefined {
  if (typeof text !== 'string' || text.trim() === '') return undefined
  if (expected === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if ((expected === 'number' || expected === 'int') && !Number.isNaN(Number(text))) return Number(text)
  return undefined
}

function replace(value: unknown, [step, ...rest]: PropertyKey[], replacement: unknown): unknown {
  if (step === undefined) return replacement
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replace(item, rest, replacement) : item))
  return { ...(value as object), [step]: replace(valueAt(value, [step]), rest, replacement) }
}
