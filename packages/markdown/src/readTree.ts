import type { Root } from 'hast'
import { createParser } from './createParser'
import { insertSnippets } from './page/insertSnippets'
import { limitLength } from './page/limitLength'
import { newPage } from './page/Page'
import type { Found } from './page/problemsInOrder'
import { readFrontMatter } from './page/readFrontMatter'
import type { RenderOptions } from './Rendered'
import { applyAttributes } from './tree/applyAttributes'
import { parseHtml } from './tree/parseHtml'

const parser = createParser()

/** A page as a tree, before anything of it is coloured, followed or sanitised. */
export interface ReadTree extends Found {
  tree: Root
  frontMatter: Record<string, unknown>
}

export function readTree(source: string, { readSnippet }: RenderOptions): ReadTree {
  const limited = limitLength(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const { frontMatter, body, lines, ...top } = readFrontMatter(limited.text)
  const assembled = insertSnippets(body, readSnippet)
  const page = newPage()
  const { tree, flattenedAt } = parseHtml(parser.render(assembled.text, page))
  applyAttributes(tree)
  return { tree, page, frontMatter, assembled, flattenedAt, lines, above: [...limited.problems, ...top.problems] }
}
