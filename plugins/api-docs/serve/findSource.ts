import { notFound } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { type DefinitionName, findDefinition, refOfApi } from './findDefinition'

interface Source {
  text: string
  html?: string
  fileName: string
}

/** In characters. Beyond it, a browser is slower with colours than without. */
const longestHighlighted = 300_000

/** The text of a definition, with colours. @throws PortalError 404 */
export async function findSource(address: DefinitionName, services: Services): Promise<Source> {
  const hash = await findDefinition(address, services)
  const [found] = hash ? await services.db('definitions').where({ hash }).select('text', 'format') : []
  if (!found) throw notFound('definition of', refOfApi(address))
  const language = languageOf(found)
  const fileName = `${address.name}.${language}`
  if (found.text.length > longestHighlighted) return { text: found.text, fileName }
  const { text } = found
  const html = await services.inWorker<typeof import('./highlight.worker')>(
    'serve/highlight',
    { text, language },
    { someoneWaits: true },
  )
  return { text, html, fileName }
}

function languageOf({ format, text }: { format: string; text: string }): string {
  if (format === 'graphql') return 'graphql'
  if (format === 'protobuf' || /^\s*syntax\s*=/m.test(text)) return 'proto'
  if (/^(?:type|schema|input|interface|enum)\b[^:\n]*\{/m.test(text)) return 'graphql'
  if (/^\s*[{[]/.test(text)) return 'json'
  if (/^\s*<\?xml|^\s*<\w/.test(text)) return 'xml'
  return /^[\w"'-]+\s*:/m.test(text) ? 'yaml' : 'txt'
}
