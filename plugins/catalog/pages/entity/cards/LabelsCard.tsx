import { refOf, toPointer } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { Card, CopyButton, Shortened } from '@callboard/ui'
import { Explained } from '../../../explain/Explained'
import styles from './LabelsCard.module.css'

/** Labels and annotations: what machines know the entity by. */
export function LabelsCard({ entity }: { entity: Entity }) {
  const { labels = {}, annotations = {} } = entity.metadata
  if (Object.keys(labels).length + Object.keys(annotations).length === 0) return null
  return (
    <Card title="Labels and annotations">
      <Values title="Labels" name="labels" values={labels} entityRef={refOf(entity)} />
      <Values title="Annotations" name="annotations" values={annotations} entityRef={refOf(entity)} />
    </Card>
  )
}

interface ValuesProps {
  title: string
  /** Which of the metadata they are. */
  name: 'labels' | 'annotations'
  values: Record<string, string>
  entityRef: string
}

function Values({ title, name, values, entityRef }: ValuesProps) {
  const entries = Object.entries(values)
  if (entries.length === 0) return null
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <Shortened items={entries} atFirst={6}>
        {(shown) => (
          <dl className={styles.values}>
            {shown.map(([key, value]) => (
              <div key={key} className={styles.entry}>
                <dt>{key}</dt>
                <dd>
                  <span className={styles.value}>{value}</span>
                  <Explained entityRef={entityRef} name={key} pointer={toPointer(['metadata', name, key])} />
                  <CopyButton text={`${key}: ${value}`} label={`Copy ${key}`} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Shortened>
    </>
  )
}
