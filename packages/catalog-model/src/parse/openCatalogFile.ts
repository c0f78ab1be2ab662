import type { Problem } from '../Problem'
import type { CatalogFile, Draft } from './Draft'
import { type ParsedDocument, parseDocument } from './parseDocument'
import { plainDraft } from './plain/plainDraft'
import { type DocumentText, splitDocuments } from './splitDocuments'
import { type Hindrance, longestYaml, unreadable } from './unreadable'

/** A catalog file of which all that is plain was read, which takes next to no time. */
interface OpenedFile {
  /** In the order of the file. */
  documents: Array<ParsedDocument | DocumentText>
  /** The documents among them that have yet to be parsed, as `parseDocuments` does. */
  unread: DocumentText[]
}

/** What the aliases of one file may unfold to, in characters. */
const aliasBudget = 1_000_000

/**
 * Cuts a catalog file into its documents, and reads those that are written in the plain part of YAML.
 *
 * @param longest in characters; a longer file is a problem
 */
export function openCatalogFile(file: CatalogFile, longest = longestYaml): OpenedFile {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const hindrance = unreadable(text, longest)
  if (hindrance) return { documents: [{ problems: [fileProblem(file.url, text, hindrance)] }], unread: [] }
  const documents = splitDocuments(text).map((source) => {
    const draft = plainDraft(file.url, source)
    return draft ? { draft, problems: [] } : source
  })
  return { documents, unread: documents.filter(isUnread) }
}

/** Parses documents of one file. */
export function parseDocuments(url: string, documents: DocumentText[]): ParsedDocument[] {
  const budget = { left: aliasBudget }
  return documents.map((document) => parseDocument(url, document, budget))
}

/** What the whole file says, given what its unread documents do. */
export function closeFile(
  { documents }: OpenedFile,
  parsed: ParsedDocument[],
): { drafts: Draft[]; problems: Problem[] } {
  const rest = parsed.values()
  const all = documents.flatMap((each) => (isUnread(each) ? (rest.next().value ?? []) : each))
  return { drafts: all.flatMap(({ draft }) => draft ?? []), problems: all.flatMap(({ problems }) => problems) }
}

const isUnread = (document: ParsedDocument | DocumentText): document is DocumentText => 'text' in document

function fileProblem(file: string, text: string, hindrance: Hindrance): Problem {
  const { offset, ...what } = hindrance
  const before = text.slice(0, offset).split('\n')
  return { ...what, file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, pointer: '' }
}
