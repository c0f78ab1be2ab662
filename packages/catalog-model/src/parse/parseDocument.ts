import { type Document, LineCounter, type ParsedNode, parseAllDocuments } from 'yaml'
import { guessRef } from '../guessRef'
import { isObject } from '../isObject'
import type { Problem } from '../Problem'
import type { Draft, Position } from './Draft'
import { findNode } from './findNode'
import type { AliasBudget, NodeProblem } from './Reading'
import type { DocumentText } from './splitDocuments'
import { syntaxProblem } from './syntaxProblem'
import { toData } from './toData'

/** What a document gave: a draft unless it is empty or has an error. */
export interface ParsedDocument {
  draft?: Draft
  problems: Problem[]
}

/**
 * Parses one document of a stream.
 *
 * @param file URL of the file, for problems and the draft
 */
export function parseDocument(file: string, source: DocumentText, budget: AliasBudget): ParsedDocument {
  const lines = new LineCounter()
  const document = compose(source.text, lines)
  if (!document) return { problems: [] }
  const data = toData(document.contents, budget)
  const findings = findingsOf(document, data.problems, data.value)
  const ref = guessRef(data.value)
  const placeOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + source.linesBefore, column: col }
  }
  const problems = findings.map(({ offset, ...finding }) => ({
    ...finding,
    file,
    ...placeOf(offset),
    ...(ref !== undefined && { ref }),
  }))
  if (data.broken || document.errors.length > 0 || !isObject(data.value)) return { problems }

  const start = document.contents?.range[0] ?? 0
  const find = (pointer: string) => findNode(document.contents, pointer, data.targets)
  const draft: Draft = {
    file,
    value: data.value,
    line: placeOf(start).line,
    locate(pointer) {
      const { key, node } = find(pointer)
      return placeOf((node ?? key)?.range?.[0] ?? start)
    },
    locateKey(pointer) {
      const { key, node } = find(pointer)
      return placeOf((key ?? node)?.range?.[0] ?? start)
    },
    written(pointer) {
      const { node } = find(pointer)
      return node?.range ? source.text.slice(node.range[0], node.range[1]) : undefined
    },
  }
  return { draft, problems }
}

/**
 * The library checks duplicate keys and formats its messages in quadratic time, so both are off; the schema is named because a
 * `%YAML 1.1` directive would choose one with merge keys and dates.
 */
function compose(text: string, lineCounter: LineCounter): Document.Parsed<ParsedNode> | undefined {
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false, merge: false, schema: 'core' } as const
  return [...parseAllDocuments(text, options)][0]
}

function findingsOf(document: Document.Parsed<ParsedNode>, found: NodeProblem[], value: unknown): NodeProblem[] {
  // One syntax error makes the parser stumble over what follows, so that only the first is worth reading.
  const [error] = document.errors
  if (error) return [syntaxProblem(error, 'error')]
  const warnings = document.warnings.slice(0, 10).map((warning) => syntaxProblem(warning, 'warning'))
  const offset = document.contents?.range[0] ?? 0
  return [...warnings, ...found, ...(value === null || isObject(value) ? [] : [notAnObject(value, offset)])]
}

function notAnObject(value: unknown, offset: number): NodeProblem {
  const what = Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`
  const message = `The document is ${what}. An entity is an object with \`apiVersion\`, \`kind\`, \`metadata\` and \`spec\`.`
  return { level: 'error', code: 'not-an-object', message, pointer: '', offset }
}
