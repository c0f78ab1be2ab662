import type { Problem } from '@callboard/catalog-model'
import { Button, CodeInText } from '@callboard/ui'
import { useState } from 'react'
import styles from '../components/Rows.module.css'

/** As many as leave what follows them in reach. */
const atFirst = 8

/** What is wrong with the files of a location, each with its place and what would mend it. */
export function ProblemRows({ problems }: { problems: Problem[] }) {
  const [showsAll, setShowsAll] = useState(false)
  // Of one more than fit, the button would take the room of the one.
  const isCut = !showsAll && problems.length > atFirst + 1
  return (
    <>
      <ul className={styles.rows}>
        {(isCut ? problems.slice(0, atFirst) : problems).map(({ file, line, column, message, fix }) => (
          <li key={`${file}:${line}:${column} ${message}`} className={styles.row}>
            <div className={styles.text}>
              <p>
                <CodeInText>{message}</CodeInText> {fix && <CodeInText>{`${fix.title}.`}</CodeInText>}
              </p>
              <p className={styles.facts}>
                <code>{file}</code>, line {line}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {isCut && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShowsAll(true)}>
            Show all {problems.length}
          </Button>
        </div>
      )}
    </>
  )
}
