import { Select } from '@callboard/ui'

interface Props<Value extends string> {
  /** What it narrows by, for those who listen. */
  label: string
  /** What is shown while nothing is chosen. */
  all: string
  options: Array<{ value: Value; label: string }>
  chosen: Value | undefined
  onChoose: (value: Value | undefined) => void
  searchable?: boolean
}

/** Narrows a list by one of several values, or by none. */
export function FilterSelect<Value extends string>(props: Props<Value>) {
  const { label, all, options, chosen, onChoose, searchable = false } = props
  return (
    <Select
      label={label}
      hideLabel
      placeholder={all}
      options={options}
      value={chosen ?? null}
      onChange={(value) => onChoose((value as Value | null) ?? undefined)}
      searchable={searchable}
      clearable
    />
  )
}
