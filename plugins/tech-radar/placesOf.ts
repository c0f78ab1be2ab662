import type { Entry, Radar } from './shapes'

export interface Place {
  entry: Entry
  /** As in the list, from 1. */
  number: number
  x: number
  y: number
}

/** From the middle outwards: each ring has as much room as the others. */
export const radiusOf = (ring: number, rings: number) => 100 * Math.sqrt((ring + 1) / rings)

/** Where entries stand in a circle of radius 100: spread evenly within their part of ring and quadrant, the same each time. */
export function placesOf({ quadrants, rings }: Pick<Radar, 'quadrants' | 'rings'>, entries: Entry[]): Place[] {
  const inOrder = quadrants.flatMap(({ id: quadrant }) =>
    rings.flatMap(({ id: ring }) => entries.filter((one) => one.quadrant === quadrant && one.ring === ring)),
  )
  return inOrder.map((entry, index) => {
    const quadrant = quadrants.findIndex(({ id }) => id === entry.quadrant)
    const ring = rings.findIndex(({ id }) => id === entry.ring)
    const beside = inOrder.filter((one) => one.quadrant === entry.quadrant && one.ring === entry.ring)
    const share = (beside.indexOf(entry) + 0.5) / beside.length
    const angle = ((quadrant + 0.08 + 0.84 * share) / quadrants.length) * 2 * Math.PI - Math.PI / 2
    const inner = ring === 0 ? 0 : radiusOf(ring - 1, rings.length)
    const outer = radiusOf(ring, rings.length)
    // Neighbours are not at one distance, so that more of them have room.
    const depth = beside.length > 3 ? [0.3, 0.7][beside.indexOf(entry) % 2] : 0.55
    const radius = inner + (outer - inner) * (depth ?? 0.55)
    return { entry, number: index + 1, x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}
