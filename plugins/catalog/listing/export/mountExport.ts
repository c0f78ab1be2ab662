import { notAsExpected } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { json, type Request, type RequestHandler, type Response, type Router } from 'express'
import { ExportInput } from '../../shapes/Selection'
import { readExport } from './readExport'
import { toCsv } from './toCsv'
import { toJson } from './toJson'
import { writeAll } from './writeAll'

/** Who may read without signing in. */
const nobody = { ref: '', groups: [] }

const formats = {
  csv: { type: 'text/csv; charset=utf-8', textOf: toCsv },
  json: { type: 'application/json; charset=utf-8', textOf: toJson },
}

/**
 * `GET` and `POST /list/export`: entities of a list as a file. What of them is asked for stands in the address, or in the body, where
 * many refs have room.
 */
export function mountExport(
  router: Router,
  services: Pick<Services, 'queryDb' | 'kinds'>,
  can: (name: string) => RequestHandler,
): void {
  const send = async (asked: unknown, { user }: Request, response: Response) => {
    const parsed = ExportInput.safeParse(asked)
    if (!parsed.success) throw notAsExpected(parsed.error)
    const { type, textOf } = formats[parsed.data.format]
    const pages = readExport(parsed.data, user ?? nobody, services)
    // The first page before the head of the answer, so that what cannot be read is an error and not a broken file.
    const first = await pages.next()
    response.set({
      'content-type': type,
      'content-disposition': `attachment; filename="catalog.${parsed.data.format}"`,
    })
    await writeAll(textOf(parsed.data.columns, first, pages), response)
  }
  router.get('/list/export', can('read'), (request, response) => send(request.query, request, response))
  router.post('/list/export', can('read'), json({ limit: '2mb' }), (request, response) =>
    send(request.body, request, response),
  )
}
