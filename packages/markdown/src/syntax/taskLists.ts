import type { MarkdownIt, StateCore, Token } from 'markdown-it'

const box = /^\[([ xX])\][ \t]+/

/** `- [x] done`: a box that cannot be clicked, and a class that says so on the item. */
export function taskLists(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'task_lists', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const item = state.tokens[index - 2]
      if (token.type === 'inline' && item?.type === 'list_item_open') turnIntoTask(state, item, token)
    }
  })
}

function turnIntoTask(state: StateCore, item: Token, inline: Token) {
  const text = inline.children?.[0]
  const match = text?.type === 'text' ? box.exec(text.content) : null
  if (!text || !match) return
  text.content = text.content.slice(match[0].length)
  item.attrJoin('class', 'task')
  const input = new state.Token('html_inline', '', 0)
  const isDone = match[1] !== ' '
  input.content = `<input type="checkbox" disabled${isDone ? ' checked' : ''} aria-label="${isDone ? 'Done' : 'To do'}">`
  inline.children?.unshift(input)
}
