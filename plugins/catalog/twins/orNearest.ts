import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { PortalError } from '@callboard/plugin-api'
import type { RequestServices } from '@callboard/plugin-api/backend'
import { findNearest } from '../nearest/findNearest'

/** What was read, or where there is no such entity, an error that names those which were probably meant. */
export async function orNearest<Result>(
  reading: Promise<Result>,
  name: EntityRefParts,
  { queryDb }: Pick<RequestServices, 'queryDb'>,
): Promise<Result> {
  try {
    return await reading
  } catch (cause) {
    if (!(cause instanceof PortalError) || cause.statusCode !== 404) throw cause
    const nearest = (await findNearest(queryDb, name)).map(({ ref }) => ref)
    // What is missing may also be something of an entity that is there.
    if (nearest.length === 0 || nearest.includes(stringifyEntityRef(name))) throw cause
    const message = `${cause.message} Did you mean ${nearest.map((ref) => `\`${ref}\``).join(' or ')}?`
    throw new PortalError(cause.name, message, { details: { nearest }, cause })
  }
}
