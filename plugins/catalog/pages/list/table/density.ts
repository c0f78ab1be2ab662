import type { Density } from '@callboard/ui'

/** How the address says it. Not from the package of components, which the server, reading addresses as well, has no use for. */
export const densities: Density[] = ['comfortable', 'compact']

/** Heights of rows in px, in a table and as cards on a phone. The styles have the same. */
export const rowHeights: Record<Density, { table: number; card: number }> = {
  comfortable: { table: 40, card: 88 },
  compact: { table: 32, card: 60 },
}
