import { Button, Modal } from '@callboard/ui'
import { type ReactNode, useState } from 'react'
import styles from './FacetSheet.module.css'

interface Props {
  /** How many filters are active; the button says it. */
  active: number
  total: number | undefined
  children: ReactNode
}

/** The facet rail behind a button, for windows too narrow to have it at the side. */
export function FacetSheet({ active, total, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.sheet}>
      <Button icon="filter" onClick={() => setOpen(true)} aria-expanded={isOpen}>
        {active > 0 ? `Filters (${active})` : 'Filters'}
      </Button>
      <Modal
        title="Filters"
        opened={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" onClick={() => setOpen(false)}>
            {total === undefined ? 'Show' : `Show ${total.toLocaleString()}`}
          </Button>
        }
      >
        {children}
      </Modal>
    </div>
  )
}
