import type { EntityRefParts } from '@callboard/catalog-model'
import type { RequestServices } from '@callboard/plugin-api/backend'
import { findEntity } from '../queries/findEntity'
import { renderDescription } from './renderDescription'

/** The description of an entity as HTML; empty for one without. @throws PortalError 404 */
export async function describeInHtml(
  name: EntityRefParts,
  { queryDb, inWorker }: Pick<RequestServices, 'queryDb' | 'inWorker'>,
): Promise<{ html: string }> {
  const { description } = (await findEntity(queryDb, name)).metadata
  return { html: description ? await renderDescription(description, inWorker) : '' }
}
