import { stringifyEntityRef } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import { type PageTwin, pageTwin, type RequestServices } from '@callboard/plugin-api/backend'
import { allNamesOf } from '../aliases/allNamesOf'
import type { CatalogConfig } from '../CatalogConfig'
import { findVersions } from '../history/findVersions'
import { describeEntity } from '../queries/describeEntity'
import { EntityName } from '../shapes/names'
import { EntityTwin } from './EntityTwin'
import { entityMarkdown } from './entityMarkdown'
import { orNearest } from './orNearest'
import { tabTwins } from './tabTwins'

type Params = Record<string, string>

/** As many as the Overview shows. */
const lately = 5

/** The pages of an entity as data and as text: its Overview, and each tab that is more than an answer of another plugin. */
export const twins: PageTwin<unknown, CatalogConfig>[] = [
  pageTwin({
    path: '/catalog/:namespace/:kind/:name',
    can: 'read',
    isPage: async (params, { catalog }) =>
      (await catalog.get(stringifyEntityRef(EntityName.parse(params)))) !== undefined,
    read: readEntity,
    toMarkdown: entityMarkdown,
  }),
  pageTwin({
    path: '/catalog/:namespace/:kind/:name/:tab',
    can: 'read',
    read: async ({ tab = '', ...params }: Params, services) => {
      const twin = Object.hasOwn(tabTwins, tab) ? tabTwins[tab] : undefined
      if (!twin) throw notFound('tab with a text of its own', tab)
      const name = EntityName.parse(params)
      return { tab, ...(await orNearest(twin.read(name, services), name, services)) }
    },
    toMarkdown: (data, url) => tabTwins[data.tab]?.toMarkdown(data as never, url) ?? '',
  }),
]

async function readEntity(params: Params, services: RequestServices): Promise<EntityTwin> {
  const name = EntityName.parse(params)
  const description = await orNearest(describeEntity(name, services), name, services)
  const refs = await allNamesOf(services.db, [description.summary.ref])
  const { items } = await findVersions(services.db, { refs, before: undefined })
  return EntityTwin.parse({ ...description, lately: items.slice(0, lately) })
}
