import { useState } from 'react'
import type { Schema } from '../plugin'
import { Description } from './Description'
import styles from './SchemaTree.module.css'

/** As many values as one takes in at a glance. */
const shortLength = 12

/** What values have to keep to, in a line or two. */
export function SchemaFacts({ schema }: { schema: Schema }) {
  const { constraints = [], values = [], default: usual, example } = schema
  if (constraints.length === 0 && values.length === 0 && usual === undefined && example === undefined) return null
  return (
    <div className={styles.facts}>
      {constraints.length > 0 && <span>{constraints.join(' · ')}</span>}
      {usual !== undefined && (
        <span>
          <code>{usual}</code> if absent
        </span>
      )}
      {example !== undefined && (
        <span>
          such as <code>{example}</code>
        </span>
      )}
      {values.length > 0 && <Values values={values} />}
    </div>
  )
}

function Values({ values }: { values: NonNullable<Schema['values']> }) {
  const [isWhole, setWhole] = useState(false)
  const isDescribed = values.some(({ description }) => description)
  const shown = isWhole ? values : values.slice(0, shortLength)
  return (
    <ul className={styles.values} data-described={isDescribed || undefined}>
      {shown.map(({ value, description }) => (
        <li key={value}>
          <code>{value === '' ? '""' : value}</code>
          <Description html={description} small />
        </li>
      ))}
      {shown.length < values.length && (
        <li>
          <button type="button" className={styles.more} onClick={() => setWhole(true)}>
            {values.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  )
}
