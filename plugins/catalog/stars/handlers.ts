import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { addStar } from './addStar'
import { listStars } from './listStars'
import { removeStar } from './removeStar'
import type { starRoutes } from './routes'

export const starHandlers: Handlers<typeof starRoutes, CatalogConfig> = {
  stars: (_input, { db, user }) => listStars(db, user.ref),
  star: (name, { db, user }) => addStar(db, user.ref, name),
  unstar: (name, { db, user }) => removeStar(db, user.ref, name),
}
