import { usePalette } from '@callboard/plugin-api/frontend'
import { Icon, KeyHint } from '@callboard/ui'
import styles from './SearchField.module.css'

/** Looks like a field and opens the palette, which is the one place to search from. */
export function SearchField() {
  const { open } = usePalette()
  return (
    <button type="button" className={styles.field} onClick={open}>
      <Icon name="search" size={20} />
      <span className={styles.label}>Search components, APIs, teams, people…</span>
      <span className={styles.keys}>
        <KeyHint keys={['mod', 'K']} />
      </span>
    </button>
  )
}
