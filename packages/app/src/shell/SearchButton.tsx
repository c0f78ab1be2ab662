import { usePalette } from '@callboard/plugin-api/frontend'
import { Icon, KeyHint } from '@callboard/ui'
import styles from './SearchButton.module.css'

/** Looks like the field that it opens. */
export function SearchButton({ isCollapsed }: { isCollapsed: boolean }) {
  const { open } = usePalette()
  return (
    <button
      type="button"
      className={styles.button}
      data-collapsed={isCollapsed || undefined}
      aria-label="Search"
      aria-keyshortcuts="Meta+K Control+K /"
      title={isCollapsed ? 'Search' : undefined}
      onClick={open}
    >
      <Icon name="search" />
      <span className={styles.label}>Search</span>
      <KeyHint keys={['mod', 'K']} />
    </button>
  )
}
