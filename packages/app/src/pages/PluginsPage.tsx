import { usePortal } from '@callboard/plugin-api/frontend'
import { ExternalLink, Page } from '@callboard/ui'
import { PluginCard } from './plugins/PluginCard'
import styles from './plugins/PluginsPage.module.css'
import { byUrgency } from './plugins/pluginStates'

/** Every plugin of this installation: what it adds, whether it runs, and if not, why and what to do. */
export default function PluginsPage() {
  const { plugins, frontends, contributions } = usePortal()
  const running = plugins.filter(({ state }) => state === 'running').length
  return (
    <Page
      title="Plugins"
      description={`${running} of ${plugins.length} running. A plugin is a folder in plugins/; app-config.yaml can switch it off.`}
      actions={<ExternalLink href={`${window.location.origin}/api/openapi.json`}>API of all plugins</ExternalLink>}
    >
      <div className={styles.list}>
        {plugins.toSorted(byUrgency).map((plugin) => (
          <PluginCard
            key={plugin.id}
            plugin={plugin}
            placements={contributions}
            frontend={frontends.find((frontend) => frontend.plugin.id === plugin.id)}
          />
        ))}
      </div>
    </Page>
  )
}
