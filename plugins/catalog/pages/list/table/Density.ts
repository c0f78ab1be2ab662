/** How much room a row takes: one line, or two with the description. */
export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

/** Heights of rows in px, in a table and as cards on a phone. The styles have the same. */
export const rowHeights: Record<Density, { table: number; card: number }> = {
  comfortable: { table: 52, card: 88 },
  compact: { table: 36, card: 60 },
}
