import { refOf, toPointer } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { Card, EmptyState, ExternalLink } from '@callboard/ui'
import { Explained } from '../../../explain/Explained'
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
              <Explained entityRef={refOf(entity)} name={`target ${target}`} pointer={pointerOf(entity, target)} />
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

function pointerOf({ spec }: Entity, target: string): string {
  const index = Array.isArray(spec?.targets) ? spec.targets.indexOf(target) : -1
  return index < 0 ? '/spec/target' : toPointer(['spec', 'targets', index])
}
