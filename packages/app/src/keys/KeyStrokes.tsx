import { KeyHint, VisuallyHidden } from '@callboard/ui'

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page up',
  PageDown: 'Page down',
  Enter: '↵',
  Escape: 'Esc',
  Shift: '⇧',
}

/** Keys as they are printed on a keyboard; read out, `g c` is "g, then c". */
export function KeyStrokes({ keys }: { keys: string }) {
  const strokes = keys.split(' ').map(together)
  return (
    <>
      <VisuallyHidden>{strokes.map((stroke) => stroke.map(spoken).join(' and ')).join(', then ')}</VisuallyHidden>
      <KeyHint keys={strokes.flat().map((key) => signs[key] ?? key)} />
    </>
  )
}

/** The keys of one stroke, which are held together; `+` may be one itself. */
const together = (stroke: string): string[] => (stroke === '+' ? [stroke] : stroke.split('+'))

const spoken = (key: string) =>
  key === 'mod' ? 'Control or Command' : key === '+' ? 'plus' : key === '-' ? 'minus' : key
