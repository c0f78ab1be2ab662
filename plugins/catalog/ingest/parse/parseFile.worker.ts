import { type CatalogFile, type Problem, parseCatalogFile } from '@callboard/catalog-model'
import { type PlacedDraft, placed } from './Places'

/** Parses a catalog file. */
export default function parseFile(file: CatalogFile): { drafts: PlacedDraft[]; problems: Problem[] } {
  const { drafts, problems } = parseCatalogFile(file)
  return { drafts: drafts.map(placed), problems }
}
