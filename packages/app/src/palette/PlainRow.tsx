import { Icon } from '@callboard/ui'
import styles from './Palette.module.css'

/** A line of the palette: icon, title, and fainter what tells it apart. */
export function PlainRow({ title, icon, note }: { title: string; icon: string; note?: string | undefined }) {
  return (
    <span className={styles.plain}>
      <Icon name={icon} size={17} />
      <span className={styles.rowTitle}>{title}</span>
      {note && <span className={styles.note}>{note}</span>}
    </span>
  )
}
