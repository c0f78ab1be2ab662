import { useData } from '@callboard/plugin-api/frontend'
import { Card, QueryView, SkeletonRows } from '@callboard/ui'
import { catalog, type Discovery } from '../plugin'
import styles from './DiscoveryCard.module.css'
import { ProviderRow } from './ProviderRow'

/** What finds locations by itself: how each provider's last run went, when it runs next, and a button to run it now. */
export function DiscoveryCard() {
  const query = useData(catalog.routes.discovery, {}, { refreshEvery: pauseFor })
  return (
    <Card title="Discovery" flush>
      <QueryView query={query} skeleton={<SkeletonRows rows={1} columns={3} />} empty={<Nothing />}>
        {(discoveries) => (
          <ul className={styles.providers}>
            {discoveries.map((discovery) => (
              <ProviderRow key={discovery.id} discovery={discovery} />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}

const Nothing = () => (
  <p className={styles.empty}>
    Nothing finds locations by itself. <code>catalog.providers</code> in <code>app-config.yaml</code> can name an
    organisation at GitHub, a group at GitLab, or a list of addresses.
  </p>
)

/** Milliseconds until the next look: soon while something runs. */
const pauseFor = (discoveries: Discovery[] | undefined) =>
  discoveries?.some(({ isRunning }) => isRunning) ? 2000 : 30_000
