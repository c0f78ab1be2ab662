import { notFound } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import type { Request, RequestHandler, Response, Router } from 'express'
import { firstPage } from '../nav'
import { addressOfUrl } from '../queries/addressOfUrl'
import { type EntityName, siteOf } from '../queries/siteOf'

/** What is not JSON: the pictures of a site, and its pages as they were written. */
export function mountFiles(router: Router, { db }: Services, can: (permission: string) => RequestHandler): void {
  router.get('/assets/:namespace/:kind/:name/*path', can('read'), async (request, response) => {
    const { ref } = await siteOf(db, nameIn(request))
    const path = pathIn(request)
    const asset = await db('assets').where({ site: ref, path }).first('type', 'hash')
    if (!asset) throw notFound('picture', path)
    await answer(
      request,
      response,
      asset,
      async () => (await db('assets').where({ site: ref, path }).first('bytes')).bytes,
    )
  })

  router.get('/markdown/:namespace/:kind/:name{/*path}', can('read'), async (request, response) => {
    const { ref, start } = await siteOf(db, nameIn(request))
    const { nav } = await db('sites').where({ ref }).first('nav')
    const path = addressOfUrl(pathIn(request)) || (start ?? firstPage(nav))
    const page = await db('pages').where({ site: ref, path }).first('text', 'hash')
    if (!page) throw notFound('page', path)
    await answer(request, response, { type: 'text/markdown; charset=utf-8', hash: page.hash }, async () => page.text)
  })
}

const nameIn = (request: Request) => request.params as unknown as EntityName

/** The parts of the path come decoded; a slash within one is no separator, and there is no such file. */
const pathIn = (request: Request) =>
  ((request.params as { path?: string | string[] }).path as string[] | undefined)?.join('/') ?? ''

/**
 * Nothing in a file of a site may run: whoever writes docs would act in the name of whoever opens one. A picture in SVG opened
 * by itself is a page, so it is kept in a sandbox.
 */
async function answer(
  request: Request,
  response: Response,
  { type, hash }: { type: string; hash: string },
  read: () => Promise<Buffer | string>,
): Promise<void> {
  const etag = `"${hash}"`
  response.set({
    etag,
    'cache-control': 'private, no-cache',
    'content-type': type,
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
  })
  if (request.get('if-none-match')?.includes(etag)) response.status(304).end()
  else response.end(await read())
}
