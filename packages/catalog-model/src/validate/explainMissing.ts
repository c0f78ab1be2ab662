import type { z } from 'zod'
import { nearest } from '../nearest'
import type { Draft } from '../parse/Draft'
import { valueAt } from '../valueAt'
import { type Finding, spell } from './Finding'
import { fieldAt, shapeOf } from './fieldAt'

/** A field that has to be there: what it is for, or the field beside it that was probably meant to be it. */
export function explainMissing(path: readonly PropertyKey[], draft: Draft, schema: z.ZodType): Finding {
  const name = String(path.at(-1))
  const around = path.slice(0, -1)
  const known = shapeOf(fieldAt(schema, around))
  const others = Object.keys(valueAt(draft.value, around) ?? {}).filter((key) => !Object.hasOwn(known, key))
  const typo = nearest(name, others)
  const missing = { level: 'error', code: 'missing-field' } as const
  if (typo !== undefined) {
    const message = `\`${spell(path)}\` is missing. Is it what \`${typo}\` was meant to be?`
    const fix = { title: `Rename it to \`${name}\``, replacement: name }
    return { ...missing, message, path: [...around, typo], atKey: true, fix }
  }
  const description = fieldAt(schema, path)?.description
  const message = `\`${spell(path)}\` is missing${description ? `: ${lowerFirst(description)}` : '.'}`
  return { ...missing, message, path, fix: { title: `Add \`${name}:\`` } }
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
