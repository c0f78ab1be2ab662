import { useData } from '@callboard/plugin-api/frontend'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog } from '../plugin'

/** Where everything of an entity is from. Asked for once, however many parts of the page wonder. */
export const useExplanation = (ref: string) => useData(catalog.routes.explain, inputOf(ref))
