import { Breakable, Card, CopyButton } from '@callboard/ui'
import type { Server } from '../plugin'
import { Description } from './Description'
import styles from './Servers.module.css'

/** Where the API answers. */
export function Servers({ servers }: { servers: Server[] }) {
  return (
    <Card title="Servers" flush>
      <ul className={styles.servers}>
        {servers.map(({ name, url, protocol, description, variables }) => (
          <li key={`${name} ${url}`} className={styles.server}>
            <div className={styles.address}>
              {name && <span className={styles.name}>{name}</span>}
              <span className={styles.url}>
                <code>
                  <Breakable>{url}</Breakable>
                </code>
                <CopyButton text={url} label="Copy the address of this server" />
              </span>
              {protocol && <span className={styles.protocol}>{protocol}</span>}
            </div>
            <Description html={description} small />
            {variables.map((variable) => (
              <p key={variable.name} className={styles.variable}>
                <code>{`{${variable.name}}`}</code> {sentenceOf(variable)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function sentenceOf({ values, default: usual }: Server['variables'][number]): string {
  const choice = values.length > 0 ? `is one of ${values.join(', ')}` : 'is yours to fill in'
  return usual === undefined ? choice : `${choice}; ${usual} otherwise`
}
