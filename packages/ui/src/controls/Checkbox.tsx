import { type ReactNode, useId } from 'react'
import styles from './Checkbox.module.css'
import { TickBox } from './TickBox'

interface CheckboxProps {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  description?: ReactNode
  /** Some of what it stands for, but not all. */
  indeterminate?: boolean
  disabled?: boolean
  name?: string
}

/**
 * Yes or no.
 *
 * ```tsx
 * <Checkbox label="Done" checked={done} onChange={setDone} />
 * ```
 */
export function Checkbox({ label, description, onChange, ...rest }: CheckboxProps) {
  const id = useId()
  return (
    <div className={styles.checkbox}>
      <TickBox
        {...rest}
        id={id}
        aria-describedby={description ? `${id}-description` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {description && (
          <p id={`${id}-description`} className={styles.description}>
            {description}
          </p>
        )}
      </div>
    </div>
  )
}
