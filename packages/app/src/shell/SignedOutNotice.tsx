import { Icon } from '@callboard/ui'
import styles from './FailureNotice.module.css'
import { useSignedOut } from './useSignedOut'

/** Says that the session is over, and that nothing is lost: what was typed stands where it was typed. */
export function SignedOutNotice() {
  const isSignedOut = useSignedOut()
  return (
    <div role="status">
      {isSignedOut && (
        <div className={styles.notice}>
          <Icon name="log-in" />
          <span className={styles.text}>
            You are signed out. What you typed stays: sign in in{' '}
            <a href="/" target="_blank" rel="noopener">
              another tab
            </a>
            , then try again here.
          </span>
        </div>
      )}
    </div>
  )
}
