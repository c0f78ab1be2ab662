import { IconButton, useOpenDialog } from '@callboard/ui'
import styles from './Sheet.module.css'
import { Sidebar } from './Sidebar'

/** The sidebar, over the page, on narrow windows. */
export function Sheet({ onClose }: { onClose: () => void }) {
  const dialog = useOpenDialog(onClose)
  return (
    <dialog {...dialog} className={styles.sheet} aria-label="Menu">
      <div className={styles.panel}>
        <div className={styles.close}>
          <IconButton icon="x" label="Close the menu" onClick={onClose} />
        </div>
        <Sidebar />
      </div>
    </dialog>
  )
}
