import { type ParsedMkdocs, parseMkdocs } from './parseMkdocs'

/** Reads a `mkdocs.yml`. */
export default function parse({ text, file }: { text: string; file: string }): ParsedMkdocs {
  return parseMkdocs(text, file)
}
