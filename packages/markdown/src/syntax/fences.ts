import type { MarkdownIt } from 'markdown-it'
import type { Page } from '../page/Page'

/** Leaves a mark in place of each block of code: `renderCode` puts it there as a tree, and HTML never has to read it. */
export function fences(md: MarkdownIt): void {
  const { rules } = md.renderer
  const setAside = (env: unknown, info: string, code: string, line: unknown) => {
    const { fences } = env as Page
    fences.push({ info, code })
    return `<pre data-fence="${fences.length - 1}" data-line="${line ?? ''}"></pre>\n`
  }
  rules.fence = (tokens, index, _options, env) => {
    const token = tokens[index]
    return token
      ? setAside(env, md.utils.unescapeAll(token.info).trim(), token.content, token.attrGet('data-line'))
      : ''
  }
  rules.code_block = (tokens, index, _options, env) => {
    const token = tokens[index]
    return token ? setAside(env, '', token.content, token.attrGet('data-line')) : ''
  }
}
