import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { Notification, type Shown } from './Notification'
import styles from './NotificationProvider.module.css'

interface Options {
  /** `failed` for what was asked for and could not be done. */
  outcome?: 'done' | 'failed'
  /** Takes back what was done: offered for as long as the sentence stands. */
  undo?: () => void
}

type Notify = (message: string, options?: Options) => void

const NotificationContext = createContext<Notify>(() => undefined)

/**
 * Says in a sentence that something is done, where the page that asked for it does not show it any more, and offers to undo it.
 *
 * ```tsx
 * const notify = useNotify()
 * notify('Unregistered. 3 entities have left the catalog.')
 * notify('The view is deleted.', { undo: () => restore.mutate(view) })
 * ```
 */
export function useNotify(): Notify {
  return useContext(NotificationContext)
}

/** Shows what `useNotify` is told, above every page and for those who listen. Once, around the app. */
export function NotificationProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>()
  const notify = useCallback<Notify>(
    (message, { outcome = 'done', undo } = {}) =>
      setShown((last) => ({ id: (last?.id ?? 0) + 1, message, outcome, undo })),
    [],
  )
  // The next one keeps its place while this one goes, so that it is not closed for it.
  const close = (id: number) => setShown((last) => (last?.id === id ? undefined : last))
  return (
    <NotificationContext value={notify}>
      {children}
      <div className={styles.place} role="status">
        {shown && <Notification key={shown.id} shown={shown} onClose={() => close(shown.id)} />}
      </div>
    </NotificationContext>
  )
}
