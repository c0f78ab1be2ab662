import { CodeInText } from '../content/CodeInText'
import { Icon } from '../content/Icon'
import { useCopy } from '../content/useCopy'
import { Button } from '../controls/Button'
import styles from './ErrorMessage.module.css'
import { type ErrorLike, errorDetails, explainError } from './explainError'

interface ErrorMessageProps {
  /** Its `name`, `message` and `statusCode` choose the words. */
  error: ErrorLike
  /** In place of the words that the error's name chooses. */
  title?: string
  /** In place of the advice that the error's name chooses. */
  whatToDo?: string
  /** Shown as "Try again" where that may help. */
  onRetry?: (() => void) | undefined
}

/**
 * Says what failed, why, what to do about it, and which request it was, so that whoever runs the portal finds it in the log.
 *
 * ```tsx
 * <ErrorMessage error={error} onRetry={() => refetch()} />
 * ```
 */
export function ErrorMessage({ error, title, whatToDo, onRetry }: ErrorMessageProps) {
  const explanation = explainError(error)
  const what = title ?? explanation.what
  // Below words of one's own, a message that begins with the known ones says what to do itself; so does what stands in the way.
  const isTold = title !== undefined && (error.name === 'ConflictError' || error.message.startsWith(explanation.what))
  const advice = whatToDo ?? (isTold ? undefined : explanation.whatToDo)
  const { copy, outcome } = useCopy()
  const copyDetails = () => copy(errorDetails(error, { at: window.location.href, when: new Date() }))
  return (
    <div className={styles.message} role="alert">
      <Icon name="alert-circle" size={20} className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.what}>{what}</p>
        {!error.message.startsWith(what) && (
          <p className={styles.why}>
            <CodeInText>{error.message}</CodeInText>
          </p>
        )}
        {advice && <p className={styles.whatToDo}>{advice}</p>}
        {error.requestId && (
          <p className={styles.request}>
            Request <code>{error.requestId}</code>
          </p>
        )}
        <div className={styles.actions}>
          {explanation.canRetry && onRetry && (
            <Button size="small" icon="refresh" onClick={onRetry}>
              Try again
            </Button>
          )}
          <Button size="small" variant="subtle" icon="copy" onClick={copyDetails}>
            {outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Could not copy' : 'Copy details'}
          </Button>
        </div>
      </div>
    </div>
  )
}
