import type { LocalSource, Portal } from '@callboard/plugin-api/frontend'
import { localNames } from './keep/localNames'
import { localOwn } from './localOwn'

/** What the palette finds of the catalog in the browser: entities by name, those one starred first, and views of the list. */
export function localCatalog(portal: Portal): LocalSource {
  const names = localNames(portal)
  const own = localOwn(portal)
  return {
    ...names,
    async find(query) {
      const preferred = [...query.preferred, ...own.starred()]
      const found = await names.find({ ...query, preferred })
      const views = query.prefix === undefined ? own.findViews(query.text) : { first: [], last: [] }
      return [...views.first, ...found, ...views.last]
    },
    async refresh(moment) {
      // What is one's own changes by one's own hand: it is asked for when one is about to look for it.
      const [isNew, isOwnNew] = await Promise.all([
        names.refresh(moment),
        moment.isOpen && own.refresh().catch(() => false),
      ])
      return isNew || isOwnNew
    },
  }
}
