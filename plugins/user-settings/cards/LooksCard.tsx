import { Card, Choice, useDensity, useTheme } from '@callboard/ui'
import styles from './LooksCard.module.css'

/** What is a matter of light, and of how much one wants to see at once. */
export function LooksCard() {
  const { theme, setTheme } = useTheme()
  const [density, setDensity] = useDensity()
  return (
    <Card title="Looks">
      <div className={styles.choices}>
        <Choice
          label="Theme"
          value={theme}
          onChange={setTheme}
          ways={[
            { value: 'auto', label: 'As the system', icon: 'desktop' },
            { value: 'light', label: 'Light', icon: 'sun' },
            { value: 'dark', label: 'Dark', icon: 'moon' },
          ]}
        />
        <Choice
          label="Rows of long lists"
          value={density}
          onChange={setDensity}
          ways={[
            { value: 'comfortable', label: 'Comfortable', description: 'With a line of description' },
            { value: 'compact', label: 'Compact', description: 'More of them at once' },
          ]}
        />
      </div>
    </Card>
  )
}
