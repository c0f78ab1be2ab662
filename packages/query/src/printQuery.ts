import type { QueryNode, QueryValue } from './QueryNode'

/** A tree as text that `parseQuery` reads as the same tree. */
export function printQuery(node: QueryNode): string {
  if (node.type === 'and')
    return node.nodes
      .map((each) => (each.type === 'or' ? inParentheses(each) : printQuery(each)))
      .filter(Boolean)
      .join(' ')
  if (node.type === 'or')
    return node.nodes.length > 0 ? node.nodes.map(printQuery).filter(Boolean).join(' OR ') : nothing
  if (node.type === 'not')
    return `-${node.node.type === 'and' || node.node.type === 'or' ? inParentheses(node.node) : printQuery(node.node)}`
  if (node.type === 'text') return printText(node.text)
  if (node.type === 'compare') return `${printName(node.field)}${node.operator}${node.value}`
  return `${printName(node.field)}${node.exact ? '=' : ':'}${node.values.map(printValue).join(',')}`
}

const inParentheses = (node: QueryNode) => `(${printQuery(node)})`

/** What no entity meets: each has a kind. */
const nothing = '-kind:*'

/** A field as one writes it before its values. */
export const printName = (name: string) => (/^[A-Za-z_][\w./-]*$/.test(name) ? name : quoted(name))

/** A word without quotation marks is one that nothing else can be read in. */
const printText = (text: string) =>
  /^[^\s()"*,:=<>!-][^\s()"*:=<>!]*$/.test(text) && !/^(OR|AND|NOT)$/.test(text) ? text : quoted(text)

/** A value as one writes it behind a field. */
export const printValue = (value: QueryValue): string =>
  'is' in value ? printPiece(value.is) || '""' : value.like.map(printPiece).join('*')

const printPiece = (piece: string) => (/[\s(),"*]/.test(piece) ? quoted(piece) : piece)

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
