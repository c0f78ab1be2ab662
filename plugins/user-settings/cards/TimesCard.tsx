import { Card, Choice, onFirstUse, RelativeTime, useTimeStyle } from '@callboard/ui'
import { useState } from 'react'
import styles from './TimesCard.module.css'

const zone = onFirstUse(() => new Intl.DateTimeFormat(undefined, { timeZoneName: 'longOffset' }))
const threeHours = 3 * 3_600_000

/** How moments are written, all over the portal. */
export function TimesCard() {
  const [style, setStyle] = useTimeStyle()
  const [example] = useState(() => new Date(Date.now() - threeHours))
  return (
    <Card title="Times">
      <Choice
        label="Moments are shown"
        value={style}
        onChange={setStyle}
        ways={[
          {
            value: 'relative',
            label: 'As people speak of them',
            description: <RelativeTime at={example} style="relative" />,
          },
          { value: 'absolute', label: 'By the clock', description: <RelativeTime at={example} style="absolute" /> },
        ]}
      />
      <p className={styles.zone}>
        Your time zone is {zone().resolvedOptions().timeZone} ({zoneOffset(example)}), as your device has it. Pointing
        at a moment shows it whole.
      </p>
    </Card>
  )
}

const zoneOffset = (at: Date) =>
  zone()
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
