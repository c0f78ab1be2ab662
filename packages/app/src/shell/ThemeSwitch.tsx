import { Icon, type IconName, type Theme, useTheme, VisuallyHidden } from '@callboard/ui'
import { useId } from 'react'
import styles from './ThemeSwitch.module.css'

const themes: Array<{ theme: Theme; label: string; icon: IconName }> = [
  { theme: 'light', label: 'Light', icon: 'sun' },
  { theme: 'auto', label: 'As the system', icon: 'desktop' },
  { theme: 'dark', label: 'Dark', icon: 'moon' },
]

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const group = useId()
  const { theme: chosen, setTheme } = useTheme()
  return (
    <fieldset className={styles.switch} aria-label="Theme">
      {themes.map(({ theme, label, icon }) => (
        <label key={theme} className={styles.choice} title={label}>
          <input type="radio" name={group} checked={theme === chosen} onChange={() => setTheme(theme)} />
          <Icon name={icon} />
          <VisuallyHidden>{label}</VisuallyHidden>
        </label>
      ))}
    </fieldset>
  )
}
