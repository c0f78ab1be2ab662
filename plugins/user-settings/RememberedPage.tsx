import { Page } from '@callboard/ui'
import { RememberedCard } from './cards/RememberedCard'
import styles from './SettingsPage.module.css'

/** `/settings/remembered`: what the portal remembers for one. */
export default function RememberedPage() {
  return (
    <Page title="What is remembered" description="Everything that you chose, here or along the way.">
      <div className={styles.settings}>
        <RememberedCard />
      </div>
    </Page>
  )
}
