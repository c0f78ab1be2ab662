import { type QueryProblem, readTokens } from '@callboard/query'

/** A piece of the query as it is drawn. */
export interface Piece {
  /** Where it begins in the query. */
  from: number
  text: string
  look: 'plain' | 'field' | 'value' | 'sign'
  isWrong: boolean
}

/** The query in pieces: fields, values and signs apart, and what is wrong marked. Together they are the whole text. */
export function piecesOf(text: string, problems: readonly QueryProblem[]): Piece[] {
  const pieces: Piece[] = []
  const wrong = problems.map(({ column, length }) => ({ from: column - 1, to: column - 1 + length }))
  const add = (from: number, to: number, look: Piece['look']) => {
    const cuts = [from, ...wrong.flatMap((each) => [each.from, each.to]).filter((at) => at > from && at < to), to]
    const places = [...new Set(cuts)].sort((left, right) => left - right)
    for (const [index, start] of places.entries()) {
      const end = places[index + 1]
      if (end === undefined) continue
      const isWrong = wrong.some((each) => each.from <= start && end <= each.to)
      pieces.push({ from: start, text: text.slice(start, end), look, isWrong })
    }
  }
  let at = 0
  for (const token of readTokens(text)) {
    add(at, token.from, 'plain')
    if (token.type !== 'term') add(token.from, token.to, 'sign')
    else if (!token.field) add(token.from, token.to, 'plain')
    else {
      add(token.from, token.field.to + token.operator.length, 'field')
      add(token.field.to + token.operator.length, token.to, 'value')
    }
    at = token.to
  }
  add(at, text.length, 'plain')
  return pieces
}
