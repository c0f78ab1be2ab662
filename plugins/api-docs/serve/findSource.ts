import { notFound } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { type DefinitionName, findDefinition, refOfApi } from './findDefinition'
import { languageOf } from './languageOf'

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
