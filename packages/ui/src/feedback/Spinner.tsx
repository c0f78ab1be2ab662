import styles from './Spinner.module.css'

/** Something is under way. What it is, the words beside it say. */
export const Spinner = () => <span className={styles.spinner} aria-hidden="true" />
