export interface CodeInfo {
  /** '' if it is not said. */
  language: string
  title: string | undefined
  /** Number of the first line; undefined shows no numbers. */
  firstLine: number | undefined
  /** Lines to mark, from 1. */
  marked: Set<number>
  isAnnotated: boolean
}

const option = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/g
/** In characters: what is longer is no info, and takes long to look through. */
const maxLength = 1_000
const maxMarked = 10_000

/** What stands behind the backticks: `py title="a.py" hl_lines="2 4-6" linenums="1"`, `{.py .annotate}`, `js {1,3-4}`. */
export function readInfo(written: string): CodeInfo {
  const info = written.slice(0, maxLength)
  const options = Object.fromEntries(
    [...info.matchAll(option)].map(([, name = '', ...values]) => [
      name,
      values.find((value) => value !== undefined) ?? '',
    ]),
  )
  const rest = info.replace(option, ' ')
  const classes = [...rest.matchAll(/\.([\w+#-]+)/g)].map(([, name = '']) => name)
  const first = /^\s*([\w+#.-]+)/.exec(rest)?.[1] ?? ''
  const ranges = /\{([\d\s,-]+)\}/.exec(rest)?.[1] ?? ''
  return {
    language: (first || classes.find((name) => name !== 'annotate') || '').toLowerCase(),
    title: options.title || undefined,
    firstLine: firstLineOf(options.linenums, rest),
    marked: readRanges(`${options.hl_lines ?? ''} ${ranges}`),
    isAnnotated: classes.includes('annotate'),
  }
}

function firstLineOf(linenums: string | undefined, rest: string): number | undefined {
  const line = Number.parseInt(linenums ?? '', 10)
  if (line >= 0 && line < 1_000_000) return line
  return /\bshowLineNumbers\b/.test(rest) ? 1 : undefined
}

function readRanges(text: string): Set<number> {
  const lines = new Set<number>()
  let room = maxMarked
  for (const [, from = '', to = from] of text.matchAll(/(\d{1,6})(?:-(\d{1,6}))?/g)) {
    for (let line = Number(from); line <= Number(to) && room > 0; line += 1, room -= 1) lines.add(line)
  }
  return lines
}
