import { useData } from '@callboard/plugin-api/frontend'
import { Badge, CodeInText, Modal, QueryView } from '@callboard/ui'
import { docs, type SiteProblem } from '../plugin'
import styles from './ProblemsDialog.module.css'
import { nameIn, type SiteAddress } from './SiteAddress'

const tones = { error: 'bad', warning: 'warn', info: 'neutral' } as const
const words = { error: 'Error', warning: 'Warning', info: 'Note' } as const

/** What is wrong with a site, each with the file to mend. */
export function ProblemsDialog({ address, onClose }: { address: SiteAddress; onClose: () => void }) {
  return (
    <Modal title="Problems of these docs" opened onClose={onClose} size="large">
      <QueryView query={useData(docs.routes.problems, nameIn(address))} empty={<p>None any more.</p>}>
        {(problems) => (
          <ul className={styles.list}>
            {problems.map((problem) => (
              <Line key={`${problem.file}:${problem.line} ${problem.message}`} problem={problem} />
            ))}
          </ul>
        )}
      </QueryView>
    </Modal>
  )
}

function Line({ problem: { level, message, file, line } }: { problem: SiteProblem }) {
  return (
    <li className={styles.problem}>
      <Badge tone={tones[level]}>{words[level]}</Badge>
      <div className={styles.text}>
        <CodeInText>{message}</CodeInText>
        {file && (
          <p className={styles.place}>
            {file}
            {line !== null && `, line ${line}`}
          </p>
        )}
      </div>
    </li>
  )
}
