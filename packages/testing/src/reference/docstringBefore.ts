import type { parseSync } from 'vite'

type Comments = ReturnType<typeof parseSync>['comments']

/** The text of the docstring that ends where a declaration begins. */
export function docstringBefore(start: number, text: string, comments: Comments): string | undefined {
  const comment = comments.findLast(({ end }) => end <= start)
  if (!comment?.value.startsWith('*') || text.slice(comment.end, start).trim()) return undefined
  return comment.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}
