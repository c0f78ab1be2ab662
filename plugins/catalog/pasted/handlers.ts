import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { checkText } from './checkText'
import type { pastedRoutes } from './routes'

export const pastedHandlers: Handlers<typeof pastedRoutes, CatalogConfig> = {
  checkText: ({ text }, services) => checkText(text, services),
}
