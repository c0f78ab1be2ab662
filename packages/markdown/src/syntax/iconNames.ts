import type { MarkdownIt, StateInline } from 'markdown-it'
import type { Page } from '../page/Page'

const icon = /:(?:material|fontawesome|octicons|simple)-[\w-]{1,80}:(?:\{[^{}\n]*\})?/y

/** `:material-check:` names an icon of a set that is not here: left out, rather than shown as what it is called. */
export function iconNames(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'icon_names', (state, isTrial) => {
    if (state.src.charCodeAt(state.pos) !== 0x3a) return false
    icon.lastIndex = state.pos
    const match = icon.exec(state.src)
    if (!match) return false
    if (!isTrial) note(state, match[0])
    state.pos += match[0].length
    return true
  })
}

function note(state: StateInline, name: string) {
  const { iconsLeftOut } = state.env as Page
  iconsLeftOut.add(name.replace(/\{.*$/, ''))
}
