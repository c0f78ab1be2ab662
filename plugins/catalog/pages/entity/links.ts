import { type Entity, type EntityLink, isSafeUrl, isWebUrl } from '@callboard/catalog-model'
import { parseSource } from '../../ingest/Source'

/** The links of an entity that may be shown as such. */
export function linksOf(entity: Entity): EntityLink[] {
  return (entity.metadata.links ?? []).filter(({ url }) => isSafeUrl(url))
}

/** What to call a link. */
export function linkTitle({ title, url }: EntityLink): string {
  return title ?? url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** Where people see the source of an entity, when it has a place in the web. */
export function sourceUrl(entity: Entity): string | undefined {
  return webAddress(entity, 'backstage.io/view-url')
}

/** Where people change the source of an entity. */
export function editUrl(entity: Entity): string | undefined {
  return webAddress(entity, 'backstage.io/edit-url')
}

/**
 * Where people see what a Location names: nowhere if its file is on the portal's disk, nor for a path from the root, which
 * is the root of the repository on some hosts and that of the host on others.
 */
export function targetUrl({ metadata }: Entity, target: string): string | undefined {
  const source = parseSource(metadata.annotations?.['backstage.io/managed-by-location'])
  const base = source?.type === 'url' ? source.target : undefined
  if (target.startsWith('/') || !URL.canParse(target, base)) return undefined
  const url = new URL(target, base).href
  return isWebUrl(url) ? url : undefined
}

function webAddress({ metadata }: Entity, annotation: string): string | undefined {
  const url = metadata.annotations?.[annotation] ?? ''
  return isWebUrl(url) ? url : undefined
}
