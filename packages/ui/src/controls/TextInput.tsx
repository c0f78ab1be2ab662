import { TextInput as MantineTextInput } from '@mantine/core'
import type { ChangeEvent, KeyboardEventHandler, ReactNode, Ref } from 'react'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { KeyHint } from '../content/KeyHint'
import { areSingleKeysOn } from './singleKeys'

export interface TextInputProps {
  label: string
  /** Keeps the label for those who listen, where the place says what to type. */
  hideLabel?: boolean
  value: string
  onChange: (value: string) => void
  description?: ReactNode
  /** What is wrong with the value and how to mend it. */
  error?: ReactNode
  placeholder?: string
  icon?: IconName
  /** Whether the key `/` leads here instead of to the palette. For one field of a page. */
  slash?: boolean
  /** To the right, inside: a key hint, a clear button. */
  rightSection?: ReactNode
  type?: 'text' | 'search' | 'url' | 'email' | 'number' | 'datetime-local'
  name?: string
  id?: string
  required?: boolean
  disabled?: boolean
  autoFocus?: boolean
  spellCheck?: boolean
  autoComplete?: string
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>
  ref?: Ref<HTMLInputElement>
}

/**
 * One line to type into.
 *
 * ```tsx
 * <TextInput label="URL" value={url} onChange={setUrl} error={problem} />
 * ```
 */
export function TextInput({ label, hideLabel, icon, slash, onChange, ...rest }: TextInputProps) {
  return (
    <MantineTextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(icon && { leftSection: <Icon name={icon} /> })}
      {...(slash && slashLeadsHere(rest.value))}
      {...rest}
      withAsterisk={false}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
    />
  )
}

/** What the shell looks for when the key is pressed; whoever has switched such keys off sees none. */
const slashLeadsHere = (value: string) =>
  areSingleKeysOn() && {
    'aria-keyshortcuts': '/',
    rightSection: value ? undefined : <KeyHint keys={['/']} />,
  }
