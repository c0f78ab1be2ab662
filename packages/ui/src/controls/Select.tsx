import { Select as MantineSelect } from '@mantine/core'
import type { ReactNode } from 'react'

export interface Option {
  value: string
  label: string
}

interface SelectProps {
  label: string
  hideLabel?: boolean
  options: Option[]
  /** `null` for none. */
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string
  description?: ReactNode
  error?: ReactNode
  /** Typing narrows the options; for more than about ten of them. */
  searchable?: boolean
  /** What is typed to narrow them, for options that are asked for only then. */
  onSearchChange?: (search: string) => void
  /** May be emptied again. */
  clearable?: boolean
  disabled?: boolean
}

/**
 * One of several.
 *
 * ```tsx
 * <Select label="Kind" options={[{ value: 'api', label: 'API' }]} value={kind} onChange={setKind} />
 * ```
 */
export function Select({ label, hideLabel, options, ...rest }: SelectProps) {
  return (
    <MantineSelect
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...rest}
      data={options}
      allowDeselect={false}
      nothingFoundMessage="Nothing by that name"
      // Mantine makes it small, and hides it from the keyboard and from those who listen.
      clearButtonProps={{ 'aria-label': `Clear ${label}`, 'aria-hidden': false, tabIndex: 0, miw: 24, mih: 24 }}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
