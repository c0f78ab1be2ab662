import type { Measurement } from '../catalog/Measurement'
import { byName } from './byName'
import { byRefs } from './byRefs'
import { cursorPage, largeCursorPage } from './cursorPage'
import { entityPage } from './entityPage'
import { facetsOfKind, facetsOfTag, oneFacet } from './facets'
import { hundredEntities } from './hundredEntities'
import { kindAndOwner } from './kindAndOwner'
import { listPage, listPageWithoutTotal } from './listPage'
import { portalList, portalListOfOwner, portalListOfText, portalListOfTypo } from './portalList'
import { search, searchOneWord } from './search'
import { rareTextFilter, textFilter } from './textFilter'

/** In the order of the report. */
export const measurements: Measurement[] = [
  listPage,
  listPageWithoutTotal,
  kindAndOwner,
  textFilter,
  rareTextFilter,
  cursorPage,
  largeCursorPage,
  byName,
  byRefs,
  hundredEntities,
  oneFacet,
  facetsOfKind,
  facetsOfTag,
  portalList,
  portalListOfOwner,
  portalListOfText,
  portalListOfTypo,
  entityPage,
  search,
  searchOneWord,
]
