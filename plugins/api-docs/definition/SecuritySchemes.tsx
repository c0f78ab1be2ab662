import { Card, ExternalLink } from '@callboard/ui'
import type { SecurityScheme } from '../plugin'
import { Description } from './Description'
import styles from './SecuritySchemes.module.css'

/** How callers say who they are. */
export function SecuritySchemes({ schemes }: { schemes: SecurityScheme[] }) {
  return (
    <Card title="Authentication" flush>
      <ul className={styles.schemes}>
        {schemes.map(({ name, type, description, urls, scopes }) => (
          <li key={name} className={styles.scheme}>
            <p>
              <span className={styles.name}>{name}</span> <span className={styles.type}>{type}</span>
            </p>
            <Description html={description} small />
            {urls.map(({ title, url }) => (
              <p key={title + url} className={styles.address}>
                {title} <ExternalLink href={url}>{url}</ExternalLink>
              </p>
            ))}
            {scopes.length > 0 && (
              <dl className={styles.scopes}>
                {scopes.map((scope) => (
                  <div key={scope.name} className={styles.scope}>
                    <dt>
                      <code>{scope.name}</code>
                    </dt>
                    <dd>
                      <Description html={scope.description} small />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
