import { CodeFrame } from '@callboard/ui'
import styles from './LongText.module.css'
import { type Row, rowsOf } from './rowsOf'

/** Lines that are laid out together, when they come into view. */
const chunkLength = 500
const lineHeight = 20

/** A text of a hundred thousand lines, with their numbers: two blocks of text for each five hundred, no element a line. */
export function LongText({ title, text }: { title: string; text: string }) {
  return (
    <CodeFrame title={title} caption={`${title}, without colours because of its length`} code={text} maxHeight="80dvh">
      {chunksOf(rowsOf(text)).map((rows, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
          key={index}
          className={styles.chunk}
          style={{ containIntrinsicHeight: `auto ${rows.length * lineHeight}px` }}
        >
          <pre className={styles.numbers} aria-hidden="true">
            {rows.map(({ number }) => number).join('\n')}
          </pre>
          <pre className={styles.text}>{rows.map(({ part }) => part).join('\n')}</pre>
        </div>
      ))}
    </CodeFrame>
  )
}

function chunksOf(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / chunkLength) }, (_, index) =>
    rows.slice(index * chunkLength, (index + 1) * chunkLength),
  )
}
