import type { Problem } from '../Rendered'

const maxLength = 500_000
const megabytes = (length: number) => `${(length / 1_000_000).toFixed(1)} MB`

/** The first half megabyte of a page, up to the end of a line: what is longer is no page that anyone reads, and takes long. */
export function limitLength(source: string): { text: string; problems: Problem[] } {
  if (source.length <= maxLength) return { text: source, problems: [] }
  const end = source.lastIndexOf('\n', maxLength)
  const text = source.slice(0, end > maxLength / 2 ? end : maxLength)
  const line = text.split('\n').length
  const message = `The page has ${megabytes(source.length)}; the first ${megabytes(maxLength)} of it are shown. Cut it into several pages.`
  return { text, problems: [{ line, message }] }
}
