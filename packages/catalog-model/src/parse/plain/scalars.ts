import { leavePlain } from './lines'

/** What a scalar without quotes may start with, so that it is one. */
const start = /^(?:[A-Za-z0-9_./$(+<=^~;\\\u{a1}-\u{10ffff}]|-[A-Za-z0-9])/u

/** An item of a list in brackets, without quotes: nothing in it could be taken for a mark. */
const item = /^[\w./$][\w./$@+-]*(?::[\w./$@+-]+)*$/

/** Reads a value that stands on one line, without the blanks around it. */
export function readInline(text: string): unknown {
  if (text[0] === '"') return quoted(/^"([^"\\]*)"$/, text)
  if (text[0] === "'") return quoted(/^'([^']*)'$/, text)
  if (text[0] === '[') return readFlat(text)
  if (text === '{}') return {}
  const comment = text.indexOf(' #')
  const plain = comment === -1 ? text : text.slice(0, comment).replace(/ +$/, '')
  if (!start.test(plain) || plain.includes(': ') || plain.endsWith(':')) leavePlain()
  return resolve(plain)
}

function quoted(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? leavePlain()
}

/** A list in brackets, of scalars without commas. */
function readFlat(text: string): unknown[] {
  if (!text.endsWith(']')) return leavePlain()
  const inside = text.slice(1, -1).replace(/^ +| +$/g, '')
  if (inside === '') return []
  return inside.split(/ *, */).map((each) => {
    if (each[0] === '"' || each[0] === "'") return readInline(each)
    return item.test(each) ? resolve(each) : leavePlain()
  })
}

/** What a scalar without quotes stands for in YAML 1.2. Numbers are read where they can be written in one way only. */
function resolve(text: string): unknown {
  if (text.length <= 5 && words.has(text)) return words.get(text)
  if (!/^[-+.\d]/.test(text)) return text
  if (/^-?\d{1,15}$/.test(text) || /^-?\d{1,9}\.\d{1,9}$/.test(text)) return Number(text)
  return likeNumber.test(text) ? leavePlain() : text
}

const likeNumber = /^[-+]?(?:0[xo]|\.?\d+(?:\.\d*)?(?:e[-+]?\d*)?$|\.(?:inf|nan)$)/i

const words = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])
