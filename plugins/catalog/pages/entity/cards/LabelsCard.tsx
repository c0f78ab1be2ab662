import type { Entity } from '@callboard/plugin-api'
import { Card, CopyButton } from '@callboard/ui'
import styles from './LabelsCard.module.css'

/** Labels and annotations: what machines know the entity by. */
export function LabelsCard({ entity }: { entity: Entity }) {
  const { labels = {}, annotations = {} } = entity.metadata
  if (Object.keys(labels).length + Object.keys(annotations).length === 0) return null
  return (
    <Card title="Labels and annotations">
      <Values title="Labels" values={labels} />
      <Values title="Annotations" values={annotations} />
    </Card>
  )
}

function Values({ title, values }: { title: string; values: Record<string, string> }) {
  const entries = Object.entries(values)
  if (entries.length === 0) return null
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.values}>
        {entries.map(([key, value]) => (
          <div key={key} className={styles.entry}>
            <dt>{key}</dt>
            <dd>
              <span>{value}</span>
              <CopyButton text={`${key}: ${value}`} label={`Copy ${key}`} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
