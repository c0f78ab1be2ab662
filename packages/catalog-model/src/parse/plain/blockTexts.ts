import { indentOf, leavePlain, lineOf, type PlainReading } from './lines'

/** Reads a text that begins with `|` or `>` and stands below, further in than `parent`. */
export function readText(reading: PlainReading, header: string, parent: number): string {
  if (!/^[|>]-?$/.test(header)) leavePlain()
  const lines = takeLines(reading, parent)
  const text = header[0] === '|' ? lines.join('\n') : fold(lines)
  return header.endsWith('-') ? text : `${text}\n`
}

/** The lines of a text, without what it is indented by and without the empty ones behind it. */
function takeLines(reading: PlainReading, parent: number): string[] {
  const first = reading.lines.findIndex((line, index) => index >= reading.at && indentOf(line) < line.length)
  if (first === -1) return leavePlain()
  const indent = indentOf(reading.lines[first] as string)
  if (indent <= parent) leavePlain()
  const lines: string[] = []
  for (; reading.at < reading.lines.length; reading.at++) {
    const line = lineOf(reading)
    const own = indentOf(line)
    if (own === line.length ? own > indent : own < indent) break
    lines.push(line.slice(indent))
  }
  if (!endsWell(reading, parent)) leavePlain()
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** Whether what is behind the text belongs to something around it, and the text's last line ended. */
function endsWell(reading: PlainReading, parent: number): boolean {
  if (reading.at === reading.lines.length) return reading.lines.at(-1) === ''
  const line = lineOf(reading)
  const indent = indentOf(line)
  return indent < line.length && indent <= parent
}

/** Lines become one. Empty and indented ones have rules of their own. */
function fold(lines: string[]): string {
  return lines.every((line) => /^[^ ](?:.*[^ ])?$/.test(line)) ? lines.join(' ') : leavePlain()
}
