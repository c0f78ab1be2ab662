import { Card } from '@callboard/ui'
import { FileMaker } from './maker/FileMaker'
import styles from './RegisterHelp.module.css'

/** For the first time: what an address may be, and a file to begin with. */
export function RegisterHelp() {
  return (
    <div className={styles.help}>
      <Card title="What can be registered">
        <ul className={styles.list}>
          <li>
            <strong>A catalog file</strong>, usually <code>catalog-info.yaml</code> at the top of a repository. It may
            hold several entities, with <code>---</code> between them.
          </li>
          <li>
            <strong>A Location file</strong>, which lists others: a whole organisation in one address.
          </li>
          <li>
            <strong>Any address that the portal can read</strong>, such as a file on GitHub or GitLab. What is read here
            is read again from time to time, so that the catalog follows the file.
          </li>
        </ul>
      </Card>
      <FileMaker />
    </div>
  )
}
