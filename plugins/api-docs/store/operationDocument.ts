import { pathOfRef, type SearchDocument } from '@callboard/plugin-api'
import type { Operation, OperationFields } from '../plugin'

export const documentType = 'api-docs.operation'

export const documentKey = (ref: string, key: string) => `${ref}#${key}`

/** Where an operation is shown. */
const operationPath = (ref: string, key: string) => `${pathOfRef(ref)}/definition?operation=${encodeURIComponent(key)}`

/** An operation as something to be found: by its path, what it is for, and the API that has it. */
export function operationDocument(
  { ref, title }: { ref: string; title: string },
  operation: Operation,
): SearchDocument<OperationFields> {
  const { key, verb, name, summary, deprecated, description = '' } = operation
  return {
    key: documentKey(ref, key),
    title: summary ? `${verb} ${name} — ${summary}` : `${verb} ${name}`,
    text: [title, key, description.slice(0, 1000)].join(' '),
    to: operationPath(ref, key),
    facets: { api: ref },
    fields: { verb, name, summary, deprecated, api: ref, apiTitle: title },
  }
}
