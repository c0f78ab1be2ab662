import type { Problem } from '../Problem'
import type { CatalogFile, Draft } from './Draft'
import { closeFile, openCatalogFile, parseDocuments } from './openCatalogFile'

/**
 * Parses a catalog file: a stream of YAML documents, JSON among them. Every document stands for itself, so that a broken one
 * gives a problem and the others their drafts. Empty documents are skipped. Never throws, whatever the text.
 */
export function parseCatalogFile(file: CatalogFile): { drafts: Draft[]; problems: Problem[] } {
  const opened = openCatalogFile(file)
  return closeFile(opened, parseDocuments(file.url, opened.unread))
}
