import { KeyHint, VisuallyHidden } from '@callboard/ui'

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Shift: '⇧',
}

/** Keys as they are printed on a keyboard; read out, `g c` is "g, then c". */
export function KeyStrokes({ keys }: { keys: string }) {
  const strokes = keys.split(' ')
  return (
    <>
      <VisuallyHidden>{strokes.map(spoken).join(', then ')}</VisuallyHidden>
      <KeyHint keys={strokes.flatMap((stroke) => stroke.split('+')).map((key) => signs[key] ?? key)} />
    </>
  )
}

const spoken = (stroke: string) => stroke.replace('mod+', 'Control or Command and ').replace('+', ' and ')
