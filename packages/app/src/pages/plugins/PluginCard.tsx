import type { AnyFrontend } from '@callboard/plugin-api/frontend'
import { Badge, Card, ErrorMessage } from '@callboard/ui'
import { Link } from 'react-router'
import { type Contribution, contributionsOf } from './contributionsOf'
import styles from './PluginsPage.module.css'
import { type Described, states } from './pluginStates'

interface PluginCardProps {
  plugin: Described
  frontend: AnyFrontend | undefined
}

export function PluginCard({ plugin, frontend }: PluginCardProps) {
  const { label, tone, icon } = states[plugin.state]
  return (
    <Card
      title={
        <>
          {plugin.title} <code className={styles.id}>{plugin.id}</code>
        </>
      }
      actions={
        <Badge tone={tone} icon={icon}>
          {label}
        </Badge>
      }
    >
      <div className={styles.body}>
        {plugin.description && <p>{plugin.description}</p>}
        {plugin.state === 'failed' && (
          <ErrorMessage
            title="It could not be loaded; the rest of the portal works without it"
            error={{ name: 'PluginError', message: plugin.error ?? 'The log of the server says why.' }}
            whatToDo={`Mend it in plugins/${plugin.id}, or switch it off in app-config.yaml, then start the portal again.`}
          />
        )}
        {frontend && <Contributions of={contributionsOf(frontend)} />}
      </div>
    </Card>
  )
}

function Contributions({ of }: { of: Contribution[] }) {
  if (of.length === 0) return null
  return (
    <dl className={styles.contributions}>
      {of.map(({ label, items }) => (
        <div key={label} className={styles.contribution}>
          <dt>{label}</dt>
          <dd>{items.length > 6 ? <Folded items={items} /> : <Items items={items} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function Folded({ items }: Pick<Contribution, 'items'>) {
  return (
    <details>
      <summary>{items.length}</summary>
      <Items items={items} />
    </details>
  )
}

function Items({ items }: Pick<Contribution, 'items'>) {
  return (
    <ul className={styles.items}>
      {items.map(({ text, to }) => (
        <li key={text}>{to ? <Link to={to}>{text}</Link> : text}</li>
      ))}
    </ul>
  )
}
