import { lazy, type ReactNode, Suspense } from 'react'
import { TextInput } from '../TextInput'

/** One of what `Select` offers. */
export interface Option {
  value: string
  label: string
}

export interface SelectProps {
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

// Mantine's, which few pages need: alone it is as large as all other controls.
const MantineSelect = lazy(async () => ({ default: (await import('./MantineSelect')).MantineSelect }))

/**
 * One of several.
 *
 * ```tsx
 * <Select label="Kind" options={[{ value: 'api', label: 'API' }]} value={kind} onChange={setKind} />
 * ```
 */
export function Select(props: SelectProps) {
  return (
    <Suspense fallback={<Place {...props} />}>
      <MantineSelect {...props} />
    </Suspense>
  )
}

/** Of the same size, until its code is there. */
const Place = ({ options, value, onChange: _, searchable, clearable, onSearchChange, ...rest }: SelectProps) => (
  <TextInput
    {...rest}
    value={options.find((option) => option.value === value)?.label ?? ''}
    onChange={() => undefined}
    disabled
  />
)
