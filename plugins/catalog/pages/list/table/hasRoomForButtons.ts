import type { ListedEntity } from '../../../shapes/EntityList'

/** As the styles have them, in px: what stands around a name, and one button. A letter has about this much. */
const around = 66
const button = 28
const letter = 7.5

/** Whether the buttons of a row lie on its description, and leave its name and its marks to be read. */
export function hasRoomForButtons(entity: ListedEntity, width: number): boolean {
  const { title, name, namespace, isOrphan, errors, source, hasDocs } = entity
  // Star, reference, peek, and its links.
  const buttons = 3 + Number(source !== null) + Number(hasDocs)
  const isMarked = isOrphan || errors > 0 || namespace !== 'default'
  return !isMarked && around + (title ?? name).length * letter + buttons * button <= width
}
