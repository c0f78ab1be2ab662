import { after, useData } from '@callboard/plugin-api/frontend'
import { Card, QueryView, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import type { Version } from '../../../history/Version'
import { versionSentence } from '../../../history/versionSentence'
import { catalog } from '../../../plugin'
import { inputOf, tabPath } from '../useEntityAddress'
import styles from './LatelyCard.module.css'

/** As many as one takes in at a glance; the tab has them all, with what is different. */
const shortLength = 5

/** What changed lately. */
export function LatelyCard({ entityRef }: { entityRef: string }) {
  const query = useData(catalog.routes.history, inputOf(entityRef), {
    readAgain: after(catalog.events.changed, ({ refs }) => refs.includes(entityRef)),
  })
  const tab = tabPath(entityRef, 'history')
  return (
    <Card title="Lately" lines={shortLength} actions={<Link to={tab}>History</Link>}>
      <QueryView query={query}>
        {({ items }) => (
          <ol className={styles.versions}>
            {items.slice(0, shortLength).map((version) => (
              <li key={version.id}>
                <span className={styles.what}>
                  {versionSentence(version)}
                  {version.changes.length > 0 && <Changed version={version} tab={tab} />}
                </span>
                <RelativeTime at={version.at} />
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Card>
  )
}

function Changed({ version: { changes }, tab }: { version: Version; tab: string }) {
  const fields = [...new Set(changes.map(({ pointer }) => pointer.split('/').slice(2).join('.') || pointer.slice(1)))]
  return (
    <>
      {': '}
      <Link to={tab}>{fields.join(', ')}</Link>
    </>
  )
}
