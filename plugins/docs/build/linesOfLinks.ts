/** The address of a link or a picture where it begins: `](x`, `<x>`, `href="x"`, `[name]: x`. */
const address = /(?:[(<"']|\]:[ \t]*<?)([^\s"'<>()]+)/g

/** The line, from 1, in which a page first names each address; in one pass, for a page may have thousands. */
export function linesOfLinks(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, href = ''] of line.matchAll(address)) if (!found.has(href)) found.set(href, index + 1)
  }
  return found
}
