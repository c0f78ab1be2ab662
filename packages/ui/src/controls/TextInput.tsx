import { type KeyboardEventHandler, type ReactNode, type Ref, useId } from 'react'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { KeyHint } from '../content/KeyHint'
import { areSingleKeysOn } from './singleKeys'
import styles from './TextInput.module.css'

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
export function TextInput({ label, hideLabel, description, error, ...field }: TextInputProps) {
  const ownId = useId()
  const id = field.id ?? ownId
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      {!hideLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <Field
        {...field}
        {...(hideLabel && { 'aria-label': label })}
        {...(described && { 'aria-describedby': described })}
        aria-invalid={Boolean(error)}
        id={id}
      />
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

interface FieldProps extends Omit<TextInputProps, 'label' | 'hideLabel' | 'description' | 'error'> {
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid': boolean
}

function Field({ icon, slash, rightSection, type = 'text', onChange, ...input }: FieldProps) {
  const leadsHere = slash && areSingleKeysOn()
  const section = leadsHere && !input.value ? <KeyHint keys={['/']} /> : rightSection
  const classes = [styles.input, icon && styles.hasIcon, section && styles.hasSection]
  return (
    <div className={styles.frame}>
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
      )}
      <input
        {...input}
        // What the shell looks for when the key is pressed; whoever has switched such keys off sees none.
        {...(leadsHere && { 'aria-keyshortcuts': '/' })}
        type={type}
        className={classes.filter(Boolean).join(' ')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {section && <span className={styles.section}>{section}</span>}
    </div>
  )
}
