import { type Entity, type EntityLink, isSafeUrl, isWebUrl } from '@callboard/catalog-model'

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

function webAddress({ metadata }: Entity, annotation: string): string | undefined {
  const url = metadata.annotations?.[annotation] ?? ''
  return isWebUrl(url) ? url : undefined
}
