import { readValue } from './readValue'
import type { TermToken, Token, ValueToken } from './Token'

/** The text as words, values and signs, in their order. Reads anything: what is wrong with it shows when it is put together. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) at++
    else {
      const token = readToken(text, at)
      tokens.push(token)
      at = token.to
    }
  }
  return tokens
}

const words = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
] as const)

function readToken(text: string, from: number): Token {
  const first = text.charAt(from)
  if (first === '(' || first === ')') return { type: first, from, to: from + 1 }
  if (first === '-' && /[^\s)]/.test(text.charAt(from + 1))) return { type: 'not', from, to: from + 1 }
  const [word = ''] = text.slice(from).match(/^(?:OR|AND|NOT)(?=[\s()]|$)/) ?? []
  const type = words.get(word as 'OR')
  return type ? { type, from, to: from + word.length } : readTerm(text, from)
}

const operator = /(?:!=|>=|<=|[:=<>])/y
const fieldName = /[A-Za-z_][\w./-]*(?=[:=<>]|!=)/y

function readTerm(text: string, from: number): TermToken {
  const field = readField(text, from)
  if (!field) {
    const value = readValue(text, from, false)
    return { type: 'term', from, to: value.to, field, operator: '', values: [value] }
  }
  const sign = match(operator, text, field.to)
  const values = readValues(text, field.to + sign.length)
  return { type: 'term', from, to: values.at(-1)?.to ?? field.to + sign.length, field, operator: sign, values }
}

/** A name that an operator follows; in quotation marks it may hold anything. */
function readField(text: string, from: number): TermToken['field'] {
  const name = match(fieldName, text, from)
  if (name) return { name, from, to: from + name.length }
  if (text.charAt(from) !== '"') return undefined
  const quoted = readValue(text, from, true, true)
  const isField = quoted.unclosed === undefined && match(operator, text, quoted.to) !== ''
  return isField && 'is' in quoted.value ? { name: quoted.value.is, from, to: quoted.to } : undefined
}

function readValues(text: string, from: number): ValueToken[] {
  const values = [readValue(text, from, true)]
  for (let last = values[0]; last && text.charAt(last.to) === ','; last = values.at(-1)) {
    values.push(readValue(text, last.to + 1, true))
  }
  return values
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
