import type { Entity } from '@callboard/plugin-api'
import { Card, EmptyState, ExternalLink } from '@callboard/ui'
import { targetUrl } from '../links'
import { targetsOf } from '../targetsOf'
import styles from './TargetsCard.module.css'

const snippet = `spec:
  targets:
    - ./service/catalog-info.yaml`

/** The files that a Location lists, as it writes them. */
export function TargetsCard({ entity }: { entity: Entity }) {
  const targets = targetsOf(entity)
  return (
    <Card title={targets.length > 0 ? `Targets (${targets.length})` : 'Targets'}>
      {targets.length === 0 ? (
        <EmptyState icon="location" title="No targets yet" snippet={snippet}>
          A Location lists files that are read along with it.
        </EmptyState>
      ) : (
        <ul className={styles.targets}>
          {targets.map((target) => (
            <li key={target}>
              <Target written={target} url={targetUrl(entity, target)} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const Target = ({ written, url }: { written: string; url: string | undefined }) =>
  url ? (
    <ExternalLink href={url}>
      <code>{written}</code>
    </ExternalLink>
  ) : (
    <code>{written}</code>
  )
