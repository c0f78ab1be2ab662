import type { z } from 'zod'
import { nearest } from '../nearest'
import type { Draft } from '../parse/Draft'
import { valueAt } from '../valueAt'
import type { IssueParams } from './envelope'
import { explainMissing } from './explainMissing'
import { explainRule } from './explainRule'
import { explainType } from './explainType'
import { type Finding, spell, write } from './Finding'
import { shapeOf } from './fieldAt'

type Issue = z.core.$ZodIssue

/** Says what a schema found, in words that tell the author of the file what to do. `schema` describes the whole draft. */
export function explainIssue(issue: Issue, draft: Draft, schema: z.ZodType): Finding[] {
  const { path } = issue
  const value = valueAt(draft.value, path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key], schema))
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ ...sentence(inner, path), atKey: true }))
  if (value === undefined) return [explainMissing(path, draft, schema)]
  if (isPlaceholder(value)) return [unresolved(path, value)]
  if (issue.code === 'invalid_union') return explainUnion(issue, draft, schema)
  if (issue.code === 'invalid_type') return [explainType(path, [issue.expected], draft, schema)]
  if (issue.code === 'invalid_value') return [explainChoice(path, issue.values, value)]
  return [sentence(issue, path)]
}

/** Of several shapes that a value may have, the one that it comes nearest to is the one to talk about. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, draft: Draft, schema: z.ZodType): Finding[] {
  const branches = issue.errors.filter((errors) => errors.length > 0)
  const [closest] = branches
    .filter((errors) => errors.every(({ path }) => path.length > 0))
    .sort((left, right) => left.length - right.length)
  const whole = (inner: Issue) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue
  if (closest) return closest.flatMap((inner) => explainIssue(whole(inner), draft, schema))
  const expected = branches.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []))
  return [expected.length > 0 ? explainType(issue.path, expected, draft, schema) : sentence(issue, issue.path)]
}

function explainChoice(path: readonly PropertyKey[], values: readonly unknown[], value: unknown): Finding {
  const choices = values.map(String)
  const guess = typeof value === 'string' ? nearest(value, choices) : undefined
  const message = `\`${spell(path)}\` cannot be \`${String(value)}\`. Write one of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`
  return { level: 'error', code: 'invalid-value', message, path, ...(guess !== undefined && { fix: write(guess) }) }
}

function unknownField(path: readonly PropertyKey[], schema: z.ZodType): Finding {
  const name = String(path.at(-1))
  const whole = { level: 'error', code: 'unknown-field', path, atKey: true } as const
  if (path.length === 1 && (name === 'relations' || name === 'status')) {
    return { ...whole, message: `\`${name}\` is what the portal finds out, not what a file says. Remove it.` }
  }
  const guess = path.length === 1 ? nearest(name, Object.keys(shapeOf(schema))) : undefined
  const where = path.length === 1 ? ' Fields of your own belong under `metadata` or `spec`.' : ''
  const message = `\`${spell(path)}\` is not a field that exists.${guess ? ` Did you mean \`${guess}\`?` : where}`
  return { ...whole, message, ...(guess !== undefined && { fix: write(guess) }) }
}

/** Messages of our rules go on from the field's name; those that a plugin's kind brings stand for themselves. */
function sentence(issue: Issue, path: readonly PropertyKey[]): Finding {
  const params: IssueParams = (issue.code === 'custom' && issue.params) || {}
  const said = explainRule(issue) ?? issue.message
  const message = /^[a-z]/.test(said) ? ` ${said}` : ` is not valid: ${said}`
  return {
    level: 'error',
    code: params.code ?? 'invalid-value',
    message: `\`${spell(path)}\`${message.replace(/[^.?!]$/, '$&.')}`,
    path,
    ...(params.mend !== undefined && { fix: write(params.mend) }),
  }
}

/** Whether a value stands for a file that is still to be read: `{ $text: ./openapi.yaml }`. */
function isPlaceholder(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const [key, ...more] = Object.keys(value)
  return more.length === 0 && key?.startsWith('$') === true
}

function unresolved(path: readonly PropertyKey[], value: Record<string, unknown>): Finding {
  const [[key, target] = []] = Object.entries(value)
  const message = `\`${spell(path)}\` is to be read from \`${key}: ${String(target)}\`, and was not.`
  return { level: 'error', code: 'unresolved-placeholder', message, path }
}
