import type { ListedEntity } from '../../../shapes/EntityList'

/** As the styles have them, in px: what stands around a name, and one button. A letter has about this much. */
const around = 70
const button = 28
const letter = 8

/** Star, reference, peek, and at most two links. */
const mostButtons = 5

/** Whether the buttons of a row lie on its description, and leave its name and its marks to be read. */
export function hasRoomForButtons({ title, name, namespace, isOrphan, errors }: ListedEntity, width: number): boolean {
  const isMarked = isOrphan || errors > 0 || namespace !== 'default'
  return !isMarked && around + (title ?? name).length * letter + mostButtons * button <= width
}
