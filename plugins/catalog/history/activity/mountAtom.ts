import { notAsExpected } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import type { RequestHandler, Router } from 'express'
import { ActivityFilter } from './ActivityFilter'
import { causeTitles } from './causeTitles'
import { findActivity } from './findActivity'
import { toAtom } from './toAtom'

/** `GET /activity.atom`: the activity as a feed, narrowed by the same parameters. */
export function mountAtom(router: Router, { db }: Pick<Services, 'db'>, can: (name: string) => RequestHandler): void {
  router.get('/activity.atom', can('read'), async (request, response) => {
    const parsed = ActivityFilter.safeParse(request.query)
    if (!parsed.success) throw notAsExpected(parsed.error)
    // Whoever reads a feed is a program: `me` is nobody.
    const { cause, kind, owner, actor } = parsed.data
    const { items } = await findActivity(db, parsed.data, [])
    const origin = `${request.protocol}://${request.get('host')}`
    const narrowedTo = [...owner, ...kind, ...cause.map((one) => causeTitles[one]), ...actor]
    response.type('application/atom+xml').send(toAtom(items, { origin, path: request.originalUrl, narrowedTo }))
  })
}
