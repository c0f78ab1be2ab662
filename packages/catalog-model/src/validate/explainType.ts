import { z } from 'zod'
import { toPointer } from '../jsonPointer'
import type { Draft } from '../parse/Draft'
import { valueAt } from '../valueAt'
import { type Finding, spell, write } from './Finding'
import { fieldAt } from './fieldAt'

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
}

/** A value that is there, but not of the type, or of one of the types, that it has to have. */
export function explainType(
  path: readonly PropertyKey[],
  expected: readonly string[],
  draft: Draft,
  schema: z.ZodType,
): Finding {
  const value = valueAt(draft.value, path)
  const field = spell(path) || 'the document'
  const wanted = [...new Set(expected.map((type) => nouns[type] ?? type))].join(' or ')
  if (value === null) {
    const optional = fieldAt(schema, path) instanceof z.ZodOptional
    const message = `\`${field}\` is empty. Write ${wanted} behind it${optional ? ', or remove it' : ''}.`
    return { level: 'error', code: 'empty-field', message, path }
  }
  const fix = guess(value, expected, draft.written(toPointer(path)))
  const advice = fix?.advice ?? ''
  const message = `\`${field}\` must be ${wanted}, and is ${describe(value)}.${advice}`
  return { level: 'error', code: 'wrong-type', message, path, ...(fix && { fix: write(fix.replacement) }) }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'text' : `the ${typeof value} \`${String(value)}\``
}

/** What was probably meant, as YAML, and how it comes that the file says something else. */
function guess(
  value: unknown,
  expected: readonly string[],
  written: string | undefined,
): { replacement: string; advice: string } | undefined {
  if (expected.includes('string')) {
    if (typeof value === 'number' || typeof value === 'boolean') {
      return { replacement: JSON.stringify(written ?? String(value)), advice: ' Put it in quotes.' }
    }
    const pair = onlyPair(value)
    if (pair) return { replacement: pair, advice: ' Remove the space behind the colon.' }
  }
  if (expected.includes('array') && typeof value === 'string' && written && !written.includes('\n')) {
    return { replacement: `[${written}]`, advice: ' Put it in brackets, or on a line of its own behind `- `.' }
  }
  return undefined
}

/** `resource: orders-db`, which YAML takes for an object, as the reference that it was meant to be. */
function onlyPair(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [pair, ...more] = Object.entries(value)
  return pair && more.length === 0 && typeof pair[1] === 'string' ? `${pair[0]}:${pair[1]}` : undefined
}
