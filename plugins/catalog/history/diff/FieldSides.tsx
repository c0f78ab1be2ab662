import { VisuallyHidden } from '@callboard/ui'
import styles from './Comparison.module.css'
import type { FieldDiff, Hunk } from './Diff'

interface Props {
  field: FieldDiff
  isSideBySide: boolean
}

/** The lines of either side, the removed in one colour and the added in another. */
export function FieldSides({ field, isSideBySide }: Props) {
  const hunks = field.hunks ?? [wholeOf(field)]
  return (
    <div className={styles.sides} data-split={isSideBySide || undefined}>
      {isSideBySide ? (
        <>
          <Lines hunks={hunks} without="+" />
          <Lines hunks={hunks} without="-" />
        </>
      ) : (
        <Lines hunks={hunks} />
      )}
    </div>
  )
}

/** What is compared as a whole, as if it were lines. */
function wholeOf({ before, after }: FieldDiff): Hunk {
  const marked = (mark: string, text: string | null) =>
    text === null ? [] : text.split('\n').map((line) => mark + line)
  return { beforeLine: 1, afterLine: 1, lines: [...marked('-', before), ...marked('+', after)] }
}

const words: Record<string, string> = { '-': 'Before: ', '+': 'After: ' }

/** A part that has lines of the other side only leaves its place empty. */
function Lines({ hunks, without }: { hunks: Hunk[]; without?: '+' | '-' }) {
  return (
    <div className={styles.lines}>
      {hunks.map(({ beforeLine, afterLine, lines }) => (
        <div key={`${beforeLine}:${afterLine}`} className={styles.hunk}>
          {(hunks.length > 1 || beforeLine > 1) && (
            <p className={styles.position}>Line {without === '-' ? afterLine : beforeLine}</p>
          )}
          {lines.map((line, index) => {
            const mark = line[0] ?? ' '
            if (mark === without) return null
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one comparison never move
              <p key={index} className={styles.line} data-mark={mark}>
                {words[mark] && <VisuallyHidden>{words[mark]}</VisuallyHidden>}
                {line.slice(1) || ' '}
              </p>
            )
          })}
        </div>
      ))}
    </div>
  )
}
