/** Where a link within the app leads, if this is one or a part of one. */
export function addressOf(target: EventTarget | null): URL | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  return link?.origin === window.location.origin ? new URL(link.href) : undefined
}
