import { TextInput, type TextInputProps } from './TextInput'

/**
 * One line to search or to narrow a list by. What it is for stands in it while it is empty.
 *
 * ```tsx
 * <SearchInput label="Filter by address" value={text} onChange={setText} />
 * ```
 */
export function SearchInput(props: Omit<TextInputProps, 'hideLabel' | 'type' | 'icon'>) {
  return <TextInput hideLabel type="search" icon="search" placeholder={props.label} {...props} />
}
