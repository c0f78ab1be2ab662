import { useState } from 'react'
import { codeGaps, type Gap } from './codeGaps'
import styles from './foldedLines.module.css'
import { Icon } from './Icon'

/** Folds what is far from the lines that something is said about. */
export function useGaps(lineCount: number, said: number[], around: number | undefined) {
  const [unfolded, setUnfolded] = useState<number[]>([])
  const gaps = around === undefined ? [] : codeGaps(lineCount, said, around)
  return {
    gapAt: (line: number) => gaps.find(([first, last]) => first <= line && line <= last && !unfolded.includes(first)),
    unfold: ([first]: Gap) => setUnfolded([...unfolded, first]),
  }
}

/** Stands for the lines of a gap. */
export function Folded({ gap, unfold }: { gap: Gap; unfold: (gap: Gap) => void }) {
  const [first, last] = gap
  return (
    <button type="button" className={styles.folded} onClick={() => unfold(gap)}>
      <Icon name="chevron-down" size={14} />
      <span>
        Show lines {first} to {last}
      </span>
    </button>
  )
}
