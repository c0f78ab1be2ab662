import { CodeFrame } from '@callboard/ui'
import styles from './LongText.module.css'

/** Lines that are laid out together, when they come into view. */
const chunkLength = 500
const lineHeight = 20

/** A text of a hundred thousand lines, with their numbers: two blocks of text for each five hundred, no element a line. */
export function LongText({ title, text }: { title: string; text: string }) {
  return (
    <CodeFrame title={title} caption={`${title}, without colours because of its length`} code={text} maxHeight="80dvh">
      {chunksOf(text.replace(/\r\n?/g, '\n').split('\n')).map((lines, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
          key={index}
          className={styles.chunk}
          style={{ containIntrinsicHeight: `auto ${lines.length * lineHeight}px` }}
        >
          <pre className={styles.numbers} aria-hidden="true">
            {lines.map((_, line) => index * chunkLength + line + 1).join('\n')}
          </pre>
          <pre className={styles.text}>{lines.join('\n')}</pre>
        </div>
      ))}
    </CodeFrame>
  )
}

function chunksOf(lines: string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / chunkLength) }, (_, index) =>
    lines.slice(index * chunkLength, (index + 1) * chunkLength),
  )
}
