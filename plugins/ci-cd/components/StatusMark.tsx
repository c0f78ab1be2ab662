import { Icon, VisuallyHidden } from '@callboard/ui'
import type { Status } from '../plugin'
import styles from './StatusMark.module.css'
import { statusLooks } from './statusLooks'

interface Props {
  status: Status
  /** The icon alone, with the word for those who listen and in the tooltip. */
  compact?: boolean
}

/** What became of something: a shape, a colour and a word. */
export function StatusMark({ status, compact = false }: Props) {
  const { word, icon, tone } = statusLooks[status]
  return (
    <span className={styles.mark} data-tone={tone} data-status={status} title={compact ? word : undefined}>
      <Icon name={icon} />
      {compact ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  )
}
