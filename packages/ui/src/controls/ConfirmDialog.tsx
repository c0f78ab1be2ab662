import type { ReactNode } from 'react'
import type { IconName } from '../content/icons'
import { ErrorMessage } from '../feedback/ErrorMessage'
import type { ErrorLike } from '../feedback/explainError'
import { Button } from './Button'
import styles from './ConfirmDialog.module.css'
import { Modal } from './Modal'

interface ConfirmDialogProps {
  /** The question. */
  title: string
  opened: boolean
  onClose: () => void
  /** The button that does it. */
  confirm: { label: string; icon?: IconName; variant?: 'primary' | 'danger' }
  onConfirm: () => void
  /** How doing it goes, as `useAction` gives it. */
  action: { isPending: boolean; error: ErrorLike | null }
  /** What the error message is called, such as "Nothing was removed". */
  failure: string
  /** What happens then. */
  children: ReactNode
}

/**
 * Asks before something is done, and stays open until it is.
 *
 * ```tsx
 * <ConfirmDialog title="Delete web?" confirm={{ label: 'Delete', icon: 'trash', variant: 'danger' }} action={remove}
 *   onConfirm={() => remove.mutate({ id })} failure="Nothing was deleted" opened={asking} onClose={stop}>…</ConfirmDialog>
 * ```
 */
export function ConfirmDialog({
  title,
  opened,
  onClose,
  confirm: { label, variant = 'primary', ...look },
  onConfirm,
  action: { isPending, error },
  failure,
  children,
}: ConfirmDialogProps) {
  return (
    <Modal
      title={title}
      opened={opened}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button {...look} variant={variant} loading={isPending} onClick={onConfirm}>
            {label}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {children}
        {error && <ErrorMessage title={failure} error={error} />}
      </div>
    </Modal>
  )
}
