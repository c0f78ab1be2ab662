import type { Problem, RenderOptions } from '../Rendered'

/** A page whose snippets stand in it, and where each of its lines comes from. */
export interface Assembled {
  text: string
  /** Line of the source, from 1, for each line of the text. */
  origins: number[]
  problems: Problem[]
}

const single = /^([ \t]*)-{1,}8<-{1,}[ \t]+(?:"([^"]+)"|'([^']+)')[ \t]*$/
const fence = /^([ \t]*)-{1,}8<-{1,}[ \t]*$/
// Looked for from the first of its dashes only: a line of dashes would take for ever.
const sectionMark = /(?<!-)-{1,}8<-{1,}[ \t]+\[(start|end):[ \t]*([\w-]+)[ \t]*\]/
const maxDepth = 8
const maxLength = 500_000
// Snippets that hold nothing but snippets grow in number and not in length.
const maxInserted = 1_000

/** Puts in what `--8<-- "path"` names: a file of the same tree, `file.md:section` of it, or `file.md:4:6` its lines. */
export function insertSnippets(source: string, readSnippet: RenderOptions['readSnippet']): Assembled {
  const assembled = {
    lines: [] as string[],
    origins: [] as number[],
    problems: [] as Problem[],
    length: 0,
    inserted: 0,
  }
  const add = (line: string, origin: number) => {
    assembled.lines.push(line)
    assembled.origins.push(origin)
    assembled.length += line.length
  }

  const insert = (path: string, indent: string, origin: number, within: string[]) => {
    const problem = (message: string) => assembled.problems.push({ line: origin, message })
    assembled.inserted += 1
    if (assembled.inserted > maxInserted + 1) return
    if (assembled.inserted > maxInserted)
      return problem(`The page has more than ${maxInserted} snippets; the rest is left out.`)
    if (/^https?:/i.test(path))
      return problem(`The snippet \`${path}\` is on another host, where snippets are not fetched from.`)
    if (within.length >= maxDepth) return problem(`The snippet \`${path}\` is more than ${maxDepth} snippets deep.`)
    if (within.includes(path)) return problem(`The snippet \`${path}\` contains itself.`)
    if (assembled.length > maxLength) return problem(`The snippet \`${path}\` would make the page longer than 0.5 MB.`)
    const text = readPart(path, readSnippet)
    if (text === undefined) return problem(`There is no snippet \`${path}\`.`)
    read(text.split('\n'), [...within, path], (line) => ({ line: line && indent + line, origin }))
  }

  const read = (
    lines: string[],
    within: string[],
    place: (line: string, index: number) => { line: string; origin: number },
  ) => {
    let isListing = false
    for (const [index, raw] of lines.entries()) {
      const { line, origin } = place(raw, index)
      const [, indent = '', double, singleQuoted] = single.exec(line) ?? []
      const path = double ?? singleQuoted
      if (fence.test(line)) isListing = !isListing
      else if (path) insert(path, indent, origin, within)
      else if (isListing && line.trim()) insert(line.trim(), /^[ \t]*/.exec(line)?.[0] ?? '', origin, within)
      else add(line.replace(/^([ \t]*);(-{1,}8<-{1,})/, '$1$2'), origin)
    }
  }

  read(source.split('\n'), [], (line, index) => ({ line, origin: index + 1 }))
  return { text: assembled.lines.join('\n'), origins: assembled.origins, problems: assembled.problems }
}

function readPart(path: string, readSnippet: RenderOptions['readSnippet']): string | undefined {
  const [, file = path, from, to, section] = /^(.+?)(?::(\d*):?(\d*)|:([\w-]+))?$/.exec(path) ?? []
  const text = readSnippet?.(file)?.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (text === undefined || (!from && !to && !section)) return text && withoutMarks(text.split('\n')).join('\n')
  const lines = text.split('\n')
  if (!section) return lines.slice(from ? Number(from) - 1 : 0, to ? Number(to) : undefined).join('\n')
  return sectionOf(lines, section)
}

function sectionOf(lines: string[], name: string): string | undefined {
  const at = (edge: string) =>
    lines.findIndex((line) => {
      const [, kind, marked] = sectionMark.exec(line) ?? []
      return kind === edge && marked === name
    })
  const start = at('start')
  const end = at('end')
  if (start < 0) return undefined
  return withoutMarks(lines.slice(start + 1, end < 0 ? undefined : end)).join('\n')
}

const withoutMarks = (lines: string[]) => lines.filter((line) => !sectionMark.test(line))
