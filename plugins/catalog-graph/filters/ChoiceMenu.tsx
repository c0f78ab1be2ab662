import { Checkbox, Icon } from '@callboard/ui'
import { useEffect, useRef } from 'react'
import styles from './Filters.module.css'

interface Props {
  label: string
  options: Array<{ value: string; label: string }>
  /** None is all. */
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Any of several, behind a button that says how many. */
export function ChoiceMenu({ label, options, chosen, onChange }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useClosedByClickElsewhere(details)
  const toggle = (value: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <details
      ref={details}
      className={styles.choice}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return
        currentTarget.open = false
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>
        {label}: {chosen.length === 0 ? 'all' : chosen.length}
        <Icon name="chevron-down" size={14} />
      </summary>
      <fieldset className={styles.options}>
        <legend>{label}</legend>
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={(isChosen) => toggle(value, isChosen)}
          />
        ))}
        {chosen.length > 0 && (
          <button type="button" className={styles.clear} onClick={() => onChange([])}>
            Show all
          </button>
        )}
      </fieldset>
    </details>
  )
}

function useClosedByClickElsewhere(details: { current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const close = ({ target }: PointerEvent) => {
      if (details.current && !details.current.contains(target as Node)) details.current.open = false
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [details])
}
