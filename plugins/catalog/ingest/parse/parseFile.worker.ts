import { type DocumentText, type Problem, parseDocuments } from '@callboard/catalog-model'
import { type PlacedDraft, placed } from './Places'

export interface PlacedDocument {
  draft?: PlacedDraft
  problems: Problem[]
}

/** Parses documents of one file. */
export default function parseFile({ url, documents }: { url: string; documents: DocumentText[] }): PlacedDocument[] {
  return parseDocuments(url, documents).map(({ draft, problems }) => ({
    ...(draft && { draft: placed(draft) }),
    problems,
  }))
}
