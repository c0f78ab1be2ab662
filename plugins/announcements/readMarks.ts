/** More than are ever active at once; older marks are of what the home page shows no longer. */
const kept = 500

/** The marks with one more, or with one less; the last ones are kept. */
export function withMark(marks: string[], id: string, asRead: boolean): string[] {
  const others = marks.filter((mark) => mark !== id)
  return asRead ? [...others, id].slice(-kept) : others
}
