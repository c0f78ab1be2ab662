import { Refusal } from '../content/Refusal'
import styles from './Menu.module.css'

/** A line of a menu that does nothing: the arrows reach it like the others, so that it is read out. */
export const MenuNote = ({ children }: { children: string }) => (
  <div role="menuitem" aria-disabled="true" tabIndex={-1} className={styles.note}>
    <Refusal>{children}</Refusal>
  </div>
)
