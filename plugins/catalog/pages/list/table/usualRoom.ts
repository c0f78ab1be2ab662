/**
 * What the page leaves for the table, in px, as its styles and the shell's have it: before anything is there to be measured, so that the
 * table is drawn once. Where it is not so, as beside a narrow sidebar, it is drawn once more.
 */
export function usualRoom(): { width: number; height: number } {
  const { innerWidth, innerHeight } = window
  const hasSidebar = innerWidth > 1023
  const page = innerWidth - (hasSidebar ? 232 : 0) - (innerWidth < 640 ? 32 : 64)
  const hasRail = page > 920
  const borders = 2
  return { width: (hasRail ? page - 232 : page) - borders, height: innerHeight - (hasSidebar ? 242 : 294) }
}
