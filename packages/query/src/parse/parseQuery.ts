import type { QueryField } from '../fields/QueryField'
import { everything, type QueryNode } from '../QueryNode'
import type { QueryProblem } from '../QueryProblem'
import { nodeOfTerm } from './nodeOfTerm'
import { readTokens } from './readTokens'
import type { Span, Token } from './Token'

/** A longer query says no more, and each term makes the statement for the database longer. */
export const longestQuery = 2000
export const mostTerms = 100
export const deepestQuery = 20

/** One of the conditions that must all hold, and where it stands in the text. */
export interface QueryPart extends Span {
  node: QueryNode
}

export interface ParsedQuery {
  /** What can be made of the text; without regard to what `problems` names. */
  query: QueryNode
  problems: QueryProblem[]
  /** The conditions at the top, in their order: all must hold. One, if the query is an alternative as a whole. */
  parts: QueryPart[]
}

interface Reading {
  tokens: Token[]
  at: number
  problems: QueryProblem[]
  /** Where the text ends. */
  end: number
  fields: readonly QueryField[]
}

/**
 * Reads a query. It never throws: what is wrong is said with its place, and the rest is read on.
 *
 * ```ts
 * parseQuery('kind:component -tag:deprecated').query
 * ```
 *
 * @param fields names beside those of `queryFields`, such as those that a kind declares.
 */
export function parseQuery(text: string, fields: readonly QueryField[] = []): ParsedQuery {
  const bound = boundOf(text)
  if (bound) return { query: everything, problems: [bound], parts: [] }
  const reading: Reading = { tokens: readTokens(text), at: 0, problems: [], end: text.length, fields }
  const crowded = crowdOf(reading.tokens)
  if (crowded) return { query: everything, problems: [crowded], parts: [] }
  const { node, parts } = readAlternatives(reading, 0)
  return { query: node ?? everything, problems: reading.problems, parts }
}

function boundOf(text: string): QueryProblem | undefined {
  if (text.length <= longestQuery) return undefined
  const message = `A query may have ${longestQuery} letters at most. Ask for less at once.`
  return { column: longestQuery + 1, length: text.length - longestQuery, message }
}

function crowdOf(tokens: Token[]): QueryProblem | undefined {
  let count = 0
  for (const token of tokens) {
    if (token.type === 'term') count += Math.max(1, token.values.length)
    if (count > mostTerms)
      return problemAt(token, `A query may have ${mostTerms} values at most. Ask for less at once.`)
  }
  return undefined
}

const problemAt = ({ from, to }: Span, message: string, suggestion?: string): QueryProblem => ({
  column: from + 1,
  length: Math.max(1, to - from),
  message,
  ...(suggestion !== undefined && { suggestion }),
})

interface Read {
  /** Undefined where nothing narrows. */
  node: QueryNode | undefined
  parts: QueryPart[]
}

/** `a OR b`, to the end or the parenthesis that closes. */
function readAlternatives(reading: Reading, depth: number): Read {
  const from = reading.tokens[reading.at]?.from ?? reading.end
  const ways = [readTogether(reading, depth)]
  while (reading.tokens[reading.at]?.type === 'or') {
    const sign = reading.tokens[reading.at++] as Token
    const way = readTogether(reading, depth)
    if (!ways.at(-1)?.parts.length || !way.parts.length) {
      reading.problems.push(problemAt(sign, 'Write a condition on both sides of OR, or put "OR" into quotation marks.'))
    }
    ways.push(way)
  }
  const [only] = ways
  if (ways.length === 1 && only) return only
  const nodes = ways.flatMap(({ node }) => (node ? [...(node.type === 'or' ? node.nodes : [node])] : []))
  const node = nodes.length > 1 ? ({ type: 'or', nodes } as const) : nodes[0]
  return { node, parts: node ? [{ node, from, to: endOf(reading) }] : [] }
}

const endOf = ({ tokens, at, end }: Reading) => tokens[at - 1]?.to ?? end

/** `a b` and `a AND b`. */
function readTogether(reading: Reading, depth: number): Read {
  const parts: QueryPart[] = []
  let joined: Token | undefined
  for (let token = reading.tokens[reading.at]; token; token = reading.tokens[reading.at]) {
    if (token.type === 'or' || (token.type === ')' && depth > 0)) break
    if (token.type === 'and') {
      if (parts.length === 0 || joined) reading.problems.push(misplacedAnd(token))
      joined = token
      reading.at++
      continue
    }
    joined = undefined
    if (token.type === ')') {
      reading.at++
      reading.problems.push(
        problemAt(token, 'Nothing opens this parenthesis. Take it out, or put it into quotation marks.', ''),
      )
      continue
    }
    const node = readOne(reading, depth)
    if (node) parts.push({ node, from: token.from, to: endOf(reading) })
  }
  if (joined) reading.problems.push(misplacedAnd(joined))
  const nodes = parts.flatMap(({ node }) => (node.type === 'and' ? node.nodes : [node]))
  return { node: nodes.length > 1 ? { type: 'and', nodes } : nodes[0], parts }
}

const misplacedAnd = (token: Token) =>
  problemAt(token, 'Write a condition on both sides of AND, or leave it out: a blank means the same.', '')

/** A term, a group, or the opposite of one. */
function readOne(reading: Reading, depth: number): QueryNode | undefined {
  const token = reading.tokens[reading.at++]
  if (token === undefined) return undefined
  if (token.type === 'not') return readOpposite(reading, token, depth)
  if (token.type === '(') return readGroup(reading, token, depth)
  if (token.type === 'term') return nodeOfTerm(token, reading.fields, reading.problems)
  return undefined
}

function readOpposite(reading: Reading, sign: Token, depth: number): QueryNode | undefined {
  const next = reading.tokens[reading.at]
  if (!next || !['term', '(', 'not'].includes(next.type)) {
    reading.problems.push(problemAt(sign, 'Write what is not to be behind it, or put it into quotation marks.'))
    return undefined
  }
  if (depth >= deepestQuery) return tooDeep(reading, sign)
  const node = readOne(reading, depth + 1)
  return node && { type: 'not', node }
}

function readGroup(reading: Reading, open: Token, depth: number): QueryNode | undefined {
  if (depth >= deepestQuery) return tooDeep(reading, open)
  const { node, parts } = readAlternatives(reading, depth + 1)
  const close = reading.tokens[reading.at]
  if (close?.type !== ')') {
    reading.problems.push(problemAt(open, 'Nothing closes this parenthesis. Write ) where it ends.'))
    return node
  }
  reading.at++
  if (parts.length === 0 && !reading.problems.length) {
    reading.problems.push(problemAt({ from: open.from, to: close.to }, 'Nothing stands between these parentheses.', ''))
  }
  return node
}

/** What is deeper is not read. */
function tooDeep(reading: Reading, token: Token): undefined {
  reading.problems.push(problemAt(token, `A query may be ${deepestQuery} levels deep at most.`))
  reading.at = reading.tokens.length
}
