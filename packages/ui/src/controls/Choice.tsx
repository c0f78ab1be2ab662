import { type ReactNode, useId } from 'react'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import styles from './Choice.module.css'

interface Way<Value> {
  value: Value
  label: string
  icon?: IconName
  /** What it looks like, or what it means. */
  description?: ReactNode
}

interface ChoiceProps<Value> {
  label: string
  ways: Way<Value>[]
  value: Value
  onChange: (value: Value) => void
}

/**
 * One of a few, all of which are seen.
 *
 * ```tsx
 * <Choice label="Density" ways={[{ value: 'compact', label: 'Compact' }, …]} value={density} onChange={setDensity} />
 * ```
 */
export function Choice<Value extends string>({ label, ways, value: chosen, onChange }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.ways}>
        {ways.map(({ value, label, icon, description }) => (
          <label key={value} className={styles.way}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
            {icon && <Icon name={icon} />}
            <span className={styles.text}>
              <span>{label}</span>
              {description && <span className={styles.description}>{description}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
