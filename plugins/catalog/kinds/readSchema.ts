import { nearest, valueAt } from '@callboard/catalog-model'
import { parse } from 'yaml'
import type { z } from 'zod'
import { SpecSchema } from './JsonSchema'
import { schemaSizeFault } from './schemaSize'
import type { Report } from './toKind'

/** The schema of a kind, checked; undefined after saying what is wrong with it. */
export function readSchema(
  schema: Record<string, unknown> | string,
  report: Report,
): Record<string, unknown> | undefined {
  const parsed = typeof schema === 'string' ? parseText(schema, report) : schema
  if (parsed === undefined) return undefined
  const fault = schemaSizeFault(parsed)
  if (fault) {
    report(fault, ['schema'])
    return undefined
  }
  const { success, error } = SpecSchema.safeParse(parsed)
  if (success) return parsed as Record<string, unknown>
  for (const issue of error.issues) {
    const path = writtenPart(parsed, issue.path)
    const sentence = sentenceFor(issue, valueAt(parsed, path))
    // Of a schema in a file of its own the configuration knows the text alone.
    if (typeof schema === 'string') report(`${path.join('.') || 'the file'} ${sentence}`, ['schema'])
    else report(sentence, ['schema', ...path])
  }
  return undefined
}

function parseText(text: string, report: Report): unknown {
  try {
    return parse(text)
  } catch (error) {
    report(`is neither JSON nor YAML: ${(error as Error).message}`, ['schema'])
    return undefined
  }
}

/** The path as far as something is written there. */
function writtenPart(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const end = path.findIndex((_step, index) => valueAt(value, path.slice(0, index + 1)) === undefined)
  return end === -1 ? path : path.slice(0, end)
}

function sentenceFor(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected !== 'never')
    return `must be ${nouns[issue.expected] ?? issue.expected}`
  if (issue.code !== 'invalid_value') return issue.message
  const choices = issue.values.map(String)
  const meant = typeof found === 'string' ? nearest(found, choices) : undefined
  return `must be ${choices.join(', ')}${meant ? `. Did you mean \`${meant}\`?` : ''}`
}

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a schema: an object with keywords',
  record: 'a section of keys',
}
