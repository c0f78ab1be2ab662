import { useData } from '@callboard/plugin-api/frontend'
import { Badge, Card, QueryView, RelativeTime, SkeletonText, type Tone } from '@callboard/ui'
import { formatPointer } from '../../components/formatValue'
import { inputOf } from '../../pages/entity/useEntityAddress'
import { catalog } from '../../plugin'
import { versionSentence } from '../versionSentence'
import styles from './Comparison.module.css'
import type { FieldDiff, Side } from './Diff'
import { FieldSides } from './FieldSides'
import { useCompared } from './useCompared'

interface Props {
  entityRef: string
  from: number
  to: number | undefined
}

/** What differs between two versions of an entity, field by field. */
export function Comparison({ entityRef, from, to }: Props) {
  const input = { ...inputOf(entityRef), from, ...(to !== undefined && { to }) }
  const query = useData(catalog.routes.compare, input, { keepPrevious: true })
  return (
    <Card title="What is different">
      <QueryView query={query} skeleton={<SkeletonText lines={4} />}>
        {({ from, to, fields, more }) => (
          <div className={styles.comparison}>
            <p className={styles.ends}>
              <End name="From" side={from} /> <End name="to" side={to} />
            </p>
            {fields.length === 0 && <p>Nothing: the two say the same.</p>}
            {fields.map((field) => (
              <Field key={field.pointer} field={field} />
            ))}
            {more > 0 && <p>{more.toLocaleString()} more fields differ.</p>}
          </div>
        )}
      </QueryView>
    </Card>
  )
}

const End = ({ name, side }: { name: string; side: Side }) => (
  <span>
    {name} <strong>{versionSentence(side).toLowerCase()}</strong> <RelativeTime at={side.at} />
  </span>
)

const tones: Record<FieldDiff['change'], Tone> = { added: 'good', removed: 'bad', changed: 'neutral' }

function Field({ field }: { field: FieldDiff }) {
  const { isSideBySide } = useCompared()
  return (
    <section className={styles.field} aria-label={formatPointer(field.pointer)}>
      <h3 className={styles.pointer}>
        {formatPointer(field.pointer)} <Badge tone={tones[field.change]}>{field.change}</Badge>
      </h3>
      <FieldSides field={field} isSideBySide={isSideBySide} />
      {field.isCut && <p className={styles.cut}>Not all of it is shown: it is long, or has too little in common.</p>}
    </section>
  )
}
