import { CodeInText } from './CodeInText'
import { Icon } from './Icon'
import styles from './Refusal.module.css'

/** In place of what is not offered here: why, and who can change that. */
export function Refusal({ children }: { children: string }) {
  return (
    <p className={styles.refusal}>
      <Icon name="lock" size={15} className={styles.icon} />
      <span>
        <CodeInText>{children}</CodeInText>
      </span>
    </p>
  )
}
