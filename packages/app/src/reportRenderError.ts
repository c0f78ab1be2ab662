import { portal } from '@callboard/plugin-api'
import { call } from '@callboard/plugin-api/frontend'
import { isNotLoaded } from '@callboard/ui'

/** Of one visit so many: a component that fails again and again would send as often. */
const most = 10
let sent = 0

/**
 * Tells the portal what failed while it was drawn and was caught, so that whoever runs it sees it beside the plugin. The paths of the
 * scripts say whose it is.
 */
export function reportRenderError(error: unknown, { componentStack }: { componentStack?: string | undefined }): void {
  // biome-ignore lint/suspicious/noConsole: what React does itself where nobody listens
  console.error(error)
  if (!(error instanceof Error) || isNotLoaded(error) || sent >= most) return
  sent += 1
  const scripts = scriptsIn(`${error.stack ?? ''}\n${componentStack ?? ''}`)
  call(portal.routes.reportRenderError, { message: error.message.slice(0, 500), scripts }).catch(() => {})
}

function scriptsIn(stack: string): string[] {
  const found = stack.matchAll(/https?:\/\/[^\s/]+(\/[^\s?#:)]+)/g)
  return [...new Set([...found].map(([, path = '']) => path.slice(0, 300)))].slice(0, 30)
}
