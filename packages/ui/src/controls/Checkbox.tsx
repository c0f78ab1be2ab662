import { Checkbox as MantineCheckbox } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'

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
export function Checkbox({ onChange, ...rest }: CheckboxProps) {
  return (
    <MantineCheckbox
      size="xs"
      classNames={{ input: styles.input, icon: styles.icon }}
      {...rest}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
