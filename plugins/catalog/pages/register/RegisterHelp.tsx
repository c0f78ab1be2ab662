import { Card, CodeBlock } from '@callboard/ui'
import { colourYaml } from '../../components/colourYaml'
import { exampleFile } from '../list/exampleFile'
import styles from './RegisterHelp.module.css'

/** For the first time: what an address may be, and a file to start from. */
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
      <CodeBlock title="A file to start from" code={exampleFile} html={colourYaml(exampleFile)} />
    </div>
  )
}
