import type { Draft } from '../Draft'
import { parseDocument } from '../parseDocument'
import type { DocumentText } from '../splitDocuments'
import { readPlain } from './readPlain'

/**
 * The draft of a plain document; undefined if it is not plain. Where its values stand is found out when somebody asks, which is when
 * something is wrong with one: then the document is parsed.
 */
export function plainDraft(file: string, source: DocumentText): Draft | undefined {
  const plain = readPlain(source.text)
  if (!plain) return undefined
  const line = source.linesBefore + plain.line + 1
  const places = () => parsedOf(file, source)
  return {
    file,
    value: plain.value,
    line,
    locate: (pointer) => places()?.locate(pointer) ?? { line, column: 1 },
    locateKey: (pointer) => places()?.locateKey(pointer) ?? { line, column: 1 },
    written: (pointer) => places()?.written(pointer),
  }
}

/** Only the document that was asked about last: where all values of many stand would take fifty times the room of their text. */
let latest: { source: DocumentText; draft: Draft | undefined } | undefined

function parsedOf(file: string, source: DocumentText): Draft | undefined {
  if (latest?.source !== source) latest = { source, draft: parseDocument(file, source, { left: 0 }).draft }
  return latest.draft
}
