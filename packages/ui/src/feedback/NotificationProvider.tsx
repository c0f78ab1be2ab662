import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { Icon } from '../content/Icon'
import { IconButton } from '../controls/IconButton'
import styles from './NotificationProvider.module.css'

/** Long enough to be read twice, short enough to be gone before the next one. In ms. */
const shownFor = 10_000

/** `failed` for what was asked for and could not be done. */
type Notify = (message: string, outcome?: 'done' | 'failed') => void

const NotificationContext = createContext<Notify>(() => undefined)

/**
 * Says in a sentence that something is done, where the page that asked for it does not show it any more.
 *
 * ```tsx
 * const notify = useNotify()
 * notify('Unregistered. 3 entities have left the catalog.')
 * ```
 */
export function useNotify(): Notify {
  return useContext(NotificationContext)
}

/** Shows what `useNotify` is told, above every page and for those who listen. Once, around the app. */
export function NotificationProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ message: string; outcome: 'done' | 'failed' }>()
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [shown])
  const notify = useCallback<Notify>((message, outcome = 'done') => setShown({ message, outcome }), [])
  const close = () => setShown(undefined)
  return (
    <NotificationContext value={notify}>
      {children}
      <div className={styles.place} role="status">
        {shown && (
          <div className={styles.notification} data-outcome={shown.outcome}>
            <Icon name={shown.outcome === 'done' ? 'circle-check' : 'alert-circle'} size={18} className={styles.icon} />
            <span>{shown.message}</span>
            <IconButton icon="x" label="Put away" onClick={close} />
          </div>
        )}
      </div>
    </NotificationContext>
  )
}
