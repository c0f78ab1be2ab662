import { refOf } from '@callboard/catalog-model'
import { notAsExpected, notFound } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import type { RequestHandler, Router } from 'express'
import { findEntity } from '../queries/findEntity'
import { findSummaries } from '../queries/findSummaries'
import type { EntitySummary } from '../shapes/EntitySummary'
import { BadgeInput } from './BadgeInput'
import { badgeSvg } from './badgeSvg'

const path = '/entities/by-name/:kind/:namespace/:name/badge.svg'

/** In seconds. Code hosts keep pictures as long as they are told, and a README is looked at by many. */
const keptFor = 300

/** `GET …/badge.svg`: a badge that says what an entity is, who owns it or how far it is, for pages that are elsewhere. */
export function mountBadge(
  router: Router,
  { queryDb }: Pick<Services, 'queryDb'>,
  can: (name: string) => RequestHandler,
): void {
  router.get(path, can('read'), async (request, response) => {
    const parsed = BadgeInput.safeParse({ ...request.params, ...request.query })
    if (!parsed.success) throw notAsExpected(parsed.error)
    const { show, ...name } = parsed.data
    const ref = refOf(await findEntity(queryDb, name))
    const [summary] = await findSummaries(queryDb, [ref])
    if (!summary) throw notFound('entity', ref)
    response.set({
      'cache-control': `private, max-age=${keptFor}`,
      'content-security-policy': "default-src 'none'",
      // It is made to stand on the pages of others.
      'cross-origin-resource-policy': 'cross-origin',
    })
    response.type('image/svg+xml').send(badgeSvg(wordsOf(summary, show)))
  })
}

function wordsOf({ kind, title, name, owner, ownerTitle, lifecycle }: EntitySummary, show: BadgeInput['show']) {
  if (show === 'owner') return { label: 'owner', value: ownerTitle ?? owner?.split('/').at(-1) ?? 'nobody' }
  if (show === 'lifecycle') return { label: 'lifecycle', value: lifecycle ?? 'unknown' }
  return { label: kind, value: title ?? name }
}
