import { useNavigation } from 'react-router'
import styles from './NavigationProgress.module.css'

/** A line at the top while the next page's code is on its way; late, because mostly it is there. */
export function NavigationProgress() {
  const { state } = useNavigation()
  if (state === 'idle') return null
  return <div className={styles.progress} role="progressbar" aria-label="Loading the page" />
}
