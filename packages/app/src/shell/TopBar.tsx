import { usePalette, usePortal } from '@callboard/plugin-api/frontend'
import { IconButton, Mark } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { Sheet } from './Sheet'
import styles from './TopBar.module.css'

/** In place of the sidebar where the window is too narrow for it. */
export function TopBar() {
  const { title } = usePortal()
  const palette = usePalette()
  const [isOpen, setOpen] = useState(false)
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving elsewhere is the reason to close
  useEffect(() => setOpen(false), [key])
  return (
    <header className={styles.bar}>
      <IconButton
        icon="menu"
        label="Menu"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      <Link to="/" className={styles.brand} aria-label={`${title}, home`}>
        <Mark size={22} />
        {title}
      </Link>
      <IconButton icon="search" label="Search" aria-haspopup="dialog" onClick={palette.open} />
      {isOpen && <Sheet onClose={() => setOpen(false)} />}
    </header>
  )
}
