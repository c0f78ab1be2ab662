import type { MarkdownIt, StateInline } from 'markdown-it'

const keys = /\+\+((?:"[^"\n]{1,40}"|[\w-]{1,20})(?:\+(?:"[^"\n]{1,40}"|[\w-]{1,20})){0,5})\+\+/y

const names: Record<string, string> = {
  ctrl: 'Ctrl',
  control: 'Ctrl',
  cmd: 'Cmd',
  command: 'Cmd',
  win: 'Win',
  windows: 'Win',
  esc: 'Esc',
  escape: 'Esc',
  del: 'Del',
  delete: 'Del',
  ins: 'Ins',
  'page-up': 'Page Up',
  'page-down': 'Page Down',
  'print-screen': 'Print Screen',
  up: '↑',
  'arrow-up': '↑',
  down: '↓',
  'arrow-down': '↓',
  left: '←',
  'arrow-left': '←',
  right: '→',
  'arrow-right': '→',
  return: 'Enter',
  plus: '+',
  minus: '-',
  comma: ',',
  period: '.',
  slash: '/',
  backslash: '\\',
  semicolon: ';',
  equal: '=',
}

/** `++ctrl+k++` as keys; a name of one's own stands in quotes. */
export function keyboardKeys(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'keys', readKeys)
}

function readKeys(state: StateInline, isTrial: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x2b) return false
  keys.lastIndex = state.pos
  const match = keys.exec(state.src)
  if (!match?.[1]) return false
  if (!isTrial) writeKeys(state, match[1].match(/"[^"]*"|[^+]+/g) ?? [])
  state.pos += match[0].length
  return true
}

function writeKeys(state: StateInline, parts: string[]) {
  state.push('keys_open', 'span', 1).attrs = [['class', 'keys']]
  for (const [index, part] of parts.entries()) {
    if (index > 0) state.push('text', '', 0).content = '+'
    state.push('kbd_open', 'kbd', 1)
    state.push('text', '', 0).content = nameOf(part)
    state.push('kbd_close', 'kbd', -1)
  }
  state.push('keys_close', 'span', -1)
}

function nameOf(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1)
  const known = Object.hasOwn(names, part.toLowerCase()) ? names[part.toLowerCase()] : undefined
  return (
    known ??
    part
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  )
}
