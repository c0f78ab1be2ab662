import type { SearchResult } from '@callboard/plugin-api'
import { highlight } from '../highlight'
import styles from './SearchPage.module.css'

/** Title and text of a result, with what was searched for marked. */
export function PlainResult({ result, text }: { result: SearchResult; text: string }) {
  return (
    <span className={styles.plain}>
      <span>
        <Marked text={result.title} typed={text} />
      </span>
      {result.text && (
        <span className={styles.text}>
          <Marked text={result.text} typed={text} />
        </span>
      )}
    </span>
  )
}

function Marked({ text, typed }: { text: string; typed: string }) {
  let at = 0
  return highlight(text, typed).map((stretch) => {
    const key = at
    at += stretch.text.length
    return stretch.match ? <mark key={key}>{stretch.text}</mark> : stretch.text
  })
}
