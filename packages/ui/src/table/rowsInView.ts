/** What of a list can be seen, in px: how far it was scrolled, and how much there is room for. */
export interface View {
  top: number
  height: number
}

/** A row that is on the page, and how much lies between it and the one before it, in px. */
export interface VirtualRow {
  index: number
  gap: number
}

/** The indexes of the first row in view and of the one after the last. */
export function rangeInView({ top, height }: View, rowHeight: number, count: number) {
  const first = Math.floor(Math.max(0, top) / rowHeight)
  const end = Math.ceil(Math.max(0, top + height) / rowHeight)
  return { first: Math.min(first, count), end: Math.min(end, count) }
}

/** The rows from `first` up to before `end`, and the one that stays wherever one scrolls. */
export function rowsOf(first: number, end: number, kept: number | undefined, rowHeight: number): VirtualRow[] {
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step)
  if (kept !== undefined && (kept < first || kept >= end)) indexes.push(kept)
  indexes.sort((one, other) => one - other)
  return indexes.map((index, at) => ({ index, gap: (index - (at === 0 ? 0 : (indexes[at - 1] ?? 0) + 1)) * rowHeight }))
}

/** How far to scroll so that a row from `top` to `bottom` is wholly in view; where one is, if it is already. In px. */
export function scrolledTo(view: View, top: number, bottom: number): number {
  if (top < view.top) return top
  return bottom > view.top + view.height ? bottom - view.height : view.top
}
