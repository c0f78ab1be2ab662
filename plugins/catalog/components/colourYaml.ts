/** Before a key or an item: blanks and dashes. Then the key, if there is one, and what stands behind it. */
const parts = /^(\s*(?:- +)*)(?:((?:"[^"]*"|'[^']*'|[\w$.][\w$./ -]*?)):(?=\s|$))?(.*)$/
const separator = /^(---|\.\.\.)(\s|$)/
/** What is written below, line by line, as text: `description: |`. */
const block = /^\s*[|>][+-]?\d?[+-]?\s*(#.*)?$/
const constant = /^(-?\d[\d._e+-]*|true|false|null|~)$/i

type Kind = 'name' | 'string' | 'constant' | 'comment' | 'keyword'

/**
 * YAML as HTML with the colours of code, a line for a line. It names what stands where rather than understanding YAML, so that it
 * can colour what is wrong, too.
 */
export function colourYaml(text: string): string {
  let blockIndent: number | undefined
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return lines
    .map((line) => {
      const indent = line.search(/\S|$/)
      if (blockIndent !== undefined && (indent === line.length || indent > blockIndent)) return coloured('string', line)
      blockIndent = undefined
      if (separator.test(line)) return coloured('keyword', line)
      const [, before = '', key, rest = ''] = parts.exec(line) ?? []
      const [value, comment] = splitComment(rest)
      // In `- a: |`, what is written below is further in than the key, not than the dash.
      if (block.test(value)) blockIndent = key === undefined ? indent : before.length
      const head = escaped(before) + (key === undefined ? '' : `${coloured('name', key)}:`)
      return head + colouredValue(value) + coloured('comment', comment)
    })
    .join('\n')
}

/** A comment begins at the start or behind a blank, outside of quotes. */
function splitComment(text: string): [value: string, comment: string] {
  const [value = ''] = /^(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|(?<!\s|^)#|[^#])*/.exec(text) ?? []
  return [value, text.slice(value.length)]
}

/** In `[a, b]` and `{ a: b }` the signs are none of the values. */
function colouredValue(value: string): string {
  if (!/^\s*[[{]/.test(value)) return colouredScalar(value)
  return value.replace(/([[\]{},])|[^[\]{},]+/g, (part, sign) => sign ?? colouredScalar(part))
}

const colouredScalar = (text: string) => coloured(constant.test(text.trim()) ? 'constant' : 'string', text)

const coloured = (kind: Kind, text: string) =>
  text.trim() === '' ? text : `<span class="code-${kind}">${escaped(text)}</span>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
