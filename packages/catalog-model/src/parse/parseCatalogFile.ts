import type { Problem } from '../Problem'
import type { CatalogFile, Draft } from './Draft'
import { parseDocument } from './parseDocument'
import { splitDocuments } from './splitDocuments'
import { type Hindrance, unreadable } from './unreadable'

/** What the aliases of one file may unfold to, in characters. */
const aliasBudget = 1_000_000

/**
 * Parses a catalog file: a stream of YAML documents, JSON among them. Every document stands for itself, so that a broken one
 * gives a problem and the others their drafts. Empty documents are skipped. Never throws, whatever the text.
 */
export function parseCatalogFile(file: CatalogFile): { drafts: Draft[]; problems: Problem[] } {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const hindrance = unreadable(text)
  if (hindrance) return { drafts: [], problems: [fileProblem(file.url, text, hindrance)] }
  const budget = { left: aliasBudget }
  const parsed = splitDocuments(text).map((document) => parseDocument(file.url, document, budget))
  return {
    drafts: parsed.flatMap(({ draft }) => draft ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

function fileProblem(file: string, text: string, hindrance: Hindrance): Problem {
  const { offset, ...what } = hindrance
  const before = text.slice(0, offset).split('\n')
  return { ...what, file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, pointer: '' }
}
