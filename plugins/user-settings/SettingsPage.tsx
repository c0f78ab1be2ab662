import { Page } from '@callboard/ui'
import { AccountCard } from './cards/AccountCard'
import { KeysCard } from './cards/KeysCard'
import { LooksCard } from './cards/LooksCard'
import { SectionsOfPlugins } from './cards/SectionsOfPlugins'
import { TimesCard } from './cards/TimesCard'
import styles from './SettingsPage.module.css'

/** `/settings`: who one is here, how the portal looks and behaves for one. */
export default function SettingsPage() {
  return (
    <Page title="Settings" description="How the portal looks and behaves for you. Each choice counts at once.">
      <div className={styles.settings}>
        <AccountCard />
        <LooksCard />
        <TimesCard />
        <KeysCard />
        <SectionsOfPlugins />
      </div>
    </Page>
  )
}
