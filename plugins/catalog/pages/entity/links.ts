import type { Entity, EntityLink } from '@callboard/catalog-model'

/** Schemes that a browser opens without running anything. A catalog file is written by anybody, so no other is a link. */
const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:', 'slack:', 'msteams:', 'ssh:', 'vscode:']

/** Whether an address from a catalog file may become a link. */
export function isLinkable(url: string): boolean {
  return URL.canParse(url) && safeSchemes.includes(new URL(url).protocol)
}

/** The links of an entity that may be shown as such. */
export function linksOf(entity: Entity): EntityLink[] {
  return (entity.metadata.links ?? []).filter(({ url }) => isLinkable(url))
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
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined
}
