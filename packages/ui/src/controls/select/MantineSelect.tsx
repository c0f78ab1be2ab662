import './mantine.css'
import { Select } from '@mantine/core'
import { MantineTheme } from './MantineTheme'
import type { SelectProps } from './Select'

/** A combobox, or a button with a listbox, as Mantine has it. */
export function MantineSelect({ label, hideLabel, options, ...rest }: SelectProps) {
  return (
    <MantineTheme>
      <Select
        {...(hideLabel ? { 'aria-label': label } : { label })}
        {...rest}
        data={options}
        allowDeselect={false}
        nothingFoundMessage="Nothing by that name"
        // Mantine makes it small, and hides it from the keyboard and from those who listen.
        clearButtonProps={{ 'aria-label': `Clear ${label}`, 'aria-hidden': false, tabIndex: 0, miw: 24, mih: 24 }}
        comboboxProps={{ shadow: 'md' }}
      />
    </MantineTheme>
  )
}
