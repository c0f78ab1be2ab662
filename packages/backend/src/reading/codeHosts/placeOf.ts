import type { PlaceInRepository } from '@callboard/plugin-api/backend'
import type { IntegrationsConfig } from '../../config'
import { findCodeHost } from '.'
import { pathIn } from './places'

/** The place in a repository that a URL names, as one can compare it with what a code host says of its own. */
export function placeOf(href: string, integrations: IntegrationsConfig): PlaceInRepository | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  const known = findCodeHost(url, integrations)
  if (!known?.place) return undefined
  const { codeHost, integration, place } = known
  const host = integration.host ?? codeHost.host ?? url.host
  const names = place.repository
  return {
    codeHost: codeHost.id,
    repository: [host, ...names].join('/').toLowerCase(),
    names,
    ref: place.ref,
    path: pathIn(place),
  }
}
