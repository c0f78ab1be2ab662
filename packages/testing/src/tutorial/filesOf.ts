/** The files that a page of the docs has somebody write: each named in a line of its own, with its text in the block below. */
export function filesOf(page: string): Map<string, string> {
  const blocks = page.matchAll(/^`(plugins\/[\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)
  return new Map([...blocks].map(([, path = '', text = '']) => [path, text]))
}
