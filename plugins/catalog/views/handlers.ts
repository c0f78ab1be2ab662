import { forbidden } from '@callboard/plugin-api'
import type { Handlers, RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { listViews } from './listViews'
import type { viewRoutes } from './routes'
import { addView, changeView, removeView } from './store'

export const viewHandlers: Handlers<typeof viewRoutes, CatalogConfig> = {
  views: (_input, { db, user }) => listViews(db, user.ref),
  addView(view, services) {
    requireShare(view, services)
    return addView(services.db, services.user.ref, view)
  },
  changeView({ id, ...change }, services) {
    requireShare(change, services)
    return changeView(services.db, services.user.ref, id, change)
  },
  removeView: ({ id }, { db, user }) => removeView(db, user.ref, id),
}

/** What everybody sees is not for everybody to write. @throws PortalError 403 */
function requireShare(
  { isShared }: { isShared?: boolean | undefined },
  { isAllowed }: Pick<RequestServices, 'isAllowed'>,
) {
  if (!isShared || isAllowed('catalog.share')) return
  throw forbidden(
    "Sharing a view takes the permission 'catalog.share'. Keep it to yourself, or ask whoever runs the portal for it.",
  )
}
