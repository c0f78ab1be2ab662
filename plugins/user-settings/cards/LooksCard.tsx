import { Card, Choice, useTheme } from '@callboard/ui'

/** What is a matter of light. */
export function LooksCard() {
  const { theme, setTheme } = useTheme()
  return (
    <Card title="Looks">
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
    </Card>
  )
}
