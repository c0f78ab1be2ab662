import { type ReactNode, useId } from 'react'
import { IconButton } from './IconButton'
import styles from './Modal.module.css'
import { useOpenDialog } from './useOpenDialog'

interface ModalProps {
  title: string
  opened: boolean
  onClose: () => void
  /** Buttons at the bottom; the one that does it last. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  children: ReactNode
}

/**
 * A question that has to be answered before going on. A native dialog: it holds the focus, gives it back, and Esc
 * closes it.
 *
 * ```tsx
 * <Modal title="Unregister web?" opened={asking} onClose={stop} actions={<Button variant="danger">Unregister</Button>}>…</Modal>
 * ```
 */
export function Modal({ opened, ...props }: ModalProps) {
  return opened ? <OpenModal {...props} /> : null
}

function OpenModal({ title, onClose, actions, size = 'medium', children }: Omit<ModalProps, 'opened'>) {
  const dialog = useOpenDialog(onClose)
  const id = useId()
  return (
    <dialog {...dialog} className={styles.dialog} data-size={size} aria-labelledby={id}>
      <div className={styles.panel}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
        {/* Last, so that the focus begins at the first field or the first button of the question. */}
        <div className={styles.close}>
          <IconButton icon="x" label="Close" onClick={onClose} />
        </div>
      </div>
    </dialog>
  )
}
