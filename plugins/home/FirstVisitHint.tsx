import { useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Icon, IconButton, usePreference } from '@callboard/ui'
import { catalog } from '../catalog/plugin'
import styles from './FirstVisitHint.module.css'

/** How to bring in one's own, for those who can register, until it was read and put away. */
export function FirstVisitHint() {
  const [hint, setHint] = usePreference<'new' | 'seen'>('home.hint', 'new')
  const cannotRegister = useRefusal(catalog, 'register') !== undefined
  if (hint === 'seen' || cannotRegister) return null
  return (
    <section className={styles.hint} aria-label="First steps">
      <Icon name="info" size={20} className={styles.icon} />
      <p className={styles.text}>
        <strong>Bring in what is yours.</strong> Put a <code>catalog-info.yaml</code> into your repository and paste its
        address: you see what would be added before it is, and the portal follows the file from then on.
      </p>
      <Button size="small" to="/catalog/register">
        Register
      </Button>
      <IconButton icon="x" label="Put this hint away" onClick={() => setHint('seen')} />
    </section>
  )
}
