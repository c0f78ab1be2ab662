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

/** A page on its way: what stands in it so far, and how snippets are read. */
interface Assembly {
  lines: string[]
  origins: number[]
  problems: Problem[]
  /** In characters. */
  length: number
  /** How many snippets were met. */
  inserted: number
  readSnippet: RenderOptions['readSnippet']
}

/** A text that is being put in: the snippets that it stands in, and the place of each of its lines in the page. */
interface Place {
  within: string[]
  indent: string
  originOf(index: number): number
}

/** Puts in what `--8<-- "path"` names: a file of the same tree, `file.md:section` of it, or `file.md:4:6` its lines. */
export function insertSnippets(source: string, readSnippet: RenderOptions['readSnippet']): Assembled {
  const assembly: Assembly = { lines: [], origins: [], problems: [], length: 0, inserted: 0, readSnippet }
  addText(assembly, source, { within: [], indent: '', originOf: (index) => index + 1 })
  const { lines, origins, problems } = assembly
  return { text: lines.join('\n'), origins, problems }
}

function addText(assembly: Assembly, text: string, { within, indent: outer, originOf }: Place): void {
  let isListing = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw && outer + raw
    const origin = originOf(index)
    const [, indent = '', double, singleQuoted] = single.exec(line) ?? []
    const path = double ?? singleQuoted
    if (fence.test(line)) isListing = !isListing
    else if (path) addSnippet(assembly, path, { within, indent, originOf: () => origin })
    else if (isListing && line.trim()) {
      addSnippet(assembly, line.trim(), { within, indent: /^[ \t]*/.exec(line)?.[0] ?? '', originOf: () => origin })
    } else addLine(assembly, line.replace(/^([ \t]*);(-{1,}8<-{1,})/, '$1$2'), origin)
  }
}

function addLine(assembly: Assembly, line: string, origin: number): void {
  assembly.lines.push(line)
  assembly.origins.push(origin)
  assembly.length += line.length
}

function addSnippet(assembly: Assembly, path: string, place: Place): void {
  assembly.inserted += 1
  if (assembly.inserted > maxInserted + 1) return
  const refusal = refusalOf(assembly, path, place)
  const text = refusal ? undefined : readPart(path, assembly.readSnippet)
  if (text !== undefined) addText(assembly, text, { ...place, within: [...place.within, path] })
  else assembly.problems.push({ line: place.originOf(0), message: refusal ?? `There is no snippet \`${path}\`.` })
}

function refusalOf({ inserted, length }: Assembly, path: string, { within }: Place): string | undefined {
  if (inserted > maxInserted) return `The page has more than ${maxInserted} snippets; the rest is left out.`
  if (/^https?:/i.test(path)) return `The snippet \`${path}\` is on another host, where snippets are not fetched from.`
  if (within.length >= maxDepth) return `The snippet \`${path}\` is more than ${maxDepth} snippets deep.`
  if (within.includes(path)) return `The snippet \`${path}\` contains itself.`
  return length > maxLength ? `The snippet \`${path}\` would make the page longer than 0.5 MB.` : undefined
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
