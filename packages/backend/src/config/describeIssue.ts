import { explainRule, nearest, valueAt } from '@callboard/catalog-model'
import type { z } from 'zod'
import type { ConfigPath } from './ConfigNode'
import { isSecret } from './ConfigProblem'
import { unknownKeyMessage } from './findUnknownKeys'
import { knownKeys, schemasAt } from './schemaKeys'

type Issue = z.core.$ZodIssue

interface Described {
  path: ConfigPath
  message: string
}

/** What a zod issue means to an operator. `value` is what `schema` was given; no secret of it gets into a message. */
export function describeIssue(issue: Issue, value: unknown, schema: z.ZodType, above: ConfigPath = []): Described[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const found = valueAt(value, path)
  if (issue.code === 'invalid_union') return describeUnion(issue, path, found, schema, above)
  if (issue.code === 'unrecognized_keys') {
    const known = schemasAt(schema, [...above, ...path]).flatMap((each) => knownKeys([each]) ?? [])
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKeyMessage(key, known) }))
  }
  return [{ path, message: sentenceFor(issue, path, found) }]
}

function sentenceFor(issue: Issue, path: ConfigPath, found: unknown): string {
  if (found === undefined)
    return `is missing${issue.code === 'invalid_type' ? `: it must be ${typeName(issue.expected)}` : ''}.`
  if (issue.code === 'invalid_type') return `must be ${typeName(issue.expected)}, but is ${typeName(kindOf(found))}.`
  if (issue.code === 'invalid_value')
    return `must be ${list(issue.values.map((each) => `'${String(each)}'`))}.${guess(issue.values, path, found)}`
  const said = explainRule(issue) ?? issue.message
  return /[.?]$/.test(said) ? said : `${said}.`
}

/** Tells of the branch that was meant: the one that already fits at this level, or else what all of them want. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: ConfigPath,
  found: unknown,
  schema: z.ZodType,
  above: ConfigPath,
): Described[] {
  const isMeant = (branch: Issue[]) => branch.every((each) => each.path.length > 0 || each.code !== 'invalid_type')
  const meant = found === undefined ? undefined : issue.errors.find(isMeant)
  if (meant) {
    const inside = meant.flatMap((each) => describeIssue(each, found, schema, [...above, ...path]))
    return inside.map((each) => ({ ...each, path: [...path, ...each.path] }))
  }
  const wanted = issue.errors.flat().flatMap((each) => (each.code === 'invalid_type' ? [typeName(each.expected)] : []))
  const message = `must be ${list([...new Set(wanted)])}, but is ${typeName(kindOf(found))}.`
  return [{ path, message: found === undefined ? 'is missing.' : message }]
}

function guess(values: readonly unknown[], path: ConfigPath, found: unknown): string {
  const near = isSecret(path) || typeof found !== 'string' ? undefined : nearest(found, values.map(String))
  return near ? ` Did you mean '${near}'?` : ''
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}

const names: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a section of keys',
  record: 'a section of keys',
  array: 'a list',
  null: 'empty',
}

const typeName = (type: string) => names[type] ?? type

const list = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
