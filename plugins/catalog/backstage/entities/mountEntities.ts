import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { JsonText, type Services } from '@callboard/plugin-api/backend'
import type { RequestHandler, Response, Router } from 'express'
import { parseFilter } from '../query/parseFilter'
import { jsonOf, selectDocuments } from '../query/selectDocuments'
import type { EntityQuery } from '../shapes/EntityQuery'
import { type EntitiesInput, parseEntitiesInput, writeAfter } from './EntitiesInput'
import { entityWriter } from './entityWriter'
import { streamEntities } from './streamEntities'

/** `GET /entities`: everything as it is read, or one page that says in a `Link` header where the next begins. */
export function mountEntities(
  router: Router,
  { queryDb }: Pick<Services, 'queryDb'>,
  can: (name: string) => RequestHandler,
): void {
  router.get('/entities', can('read'), async (request, response) => {
    const input = parseEntitiesInput(request.query)
    const query: EntityQuery = { predicate: parseFilter(input.filter), order: input.order, fullText: undefined }
    if ([input.limit, input.offset, input.after].some((each) => each !== undefined)) {
      return sendPage(queryDb, query, input, response, request.originalUrl)
    }
    const pieces = streamEntities(queryDb, query, entityWriter(input.fields))
    // Before anything is sent, so that a query which fails at once is told as an error and not as a broken answer.
    const first = await pieces.next()
    response.type('json')
    await pipeline(Readable.from(resumed(first, pieces)), response)
  })
}

async function* resumed<Piece>({ value, done }: IteratorResult<Piece>, rest: AsyncGenerator<Piece>) {
  if (!done) yield value
  yield* rest
}

/** Backstage's page size where only an offset is given. */
const defaultLimit = 10_000

async function sendPage(
  db: Services['db'],
  query: EntityQuery,
  { limit, offset, after, fields }: EntitiesInput,
  response: Response,
  url: string,
): Promise<void> {
  const window = { limit: limit ?? after?.limit ?? defaultLimit, offset: offset ?? after?.offset ?? 0 }
  const found = await selectDocuments(db, query, { ...window, limit: window.limit + 1 }, entityWriter(fields))
  if (found.length > window.limit) {
    response.setHeader('link', `<${nextUrl(url, { ...window, offset: window.offset + window.limit })}>; rel="next"`)
  }
  JsonText.list('[', jsonOf(found.slice(0, window.limit)), ']').send(response)
}

/** Relative to the catalog's API, as Backstage has it. */
function nextUrl(url: string, position: { limit: number; offset: number }): string {
  const query = new URL(url, 'http://portal').searchParams
  for (const name of ['limit', 'offset', 'after']) query.delete(name)
  query.append('after', writeAfter(position))
  return `/entities?${query}`
}
