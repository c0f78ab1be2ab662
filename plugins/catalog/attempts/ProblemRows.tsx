import { type Problem, sentencesOf } from '@callboard/catalog-model'
import { CodeInText, Shortened } from '@callboard/ui'
import styles from '../components/Rows.module.css'

/** What is wrong with the files of a location, each with its place and what would mend it. */
export const ProblemRows = ({ problems }: { problems: Problem[] }) => (
  <Shortened items={problems} atFirst={8} flush>
    {(shown) => (
      <ul className={styles.rows}>
        {shown.map(({ file, line, column, message, fix }) => (
          <li key={`${file}:${line}:${column} ${message}`} className={styles.row}>
            <div className={styles.text}>
              <p>
                <CodeInText>{sentencesOf({ message, fix })}</CodeInText>
              </p>
              <p className={styles.facts}>
                <code>{file}</code>, line {line}
              </p>
            </div>
          </li>
        ))}
      </ul>
    )}
  </Shortened>
)
