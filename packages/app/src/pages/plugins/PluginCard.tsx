import type { Placements } from '@callboard/plugin-api'
import type { AnyFrontend } from '@callboard/plugin-api/frontend'
import { Badge, Breakable, Card, ErrorMessage } from '@callboard/ui'
import { Link } from 'react-router'
import { type Contribution, contributionsOf } from './contributionsOf'
import styles from './PluginsPage.module.css'
import { type Described, states } from './pluginStates'

interface PluginCardProps {
  placements: Placements | undefined
  plugin: Described
  frontend: AnyFrontend | undefined
}

export function PluginCard({ plugin, frontend, placements }: PluginCardProps) {
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
        {frontend && <Contributions of={contributionsOf(frontend, placements)} />}
      </div>
    </Card>
  )
}

function Contributions({ of }: { of: Contribution[] }) {
  if (of.length === 0) return null
  return (
    <dl className={styles.contributions}>
      {of.map(({ label, ...rest }) => (
        <div key={label} className={styles.contribution}>
          <dt>{label}</dt>
          <dd>{rest.items.length > 6 ? <Folded {...rest} /> : <Items {...rest} />}</dd>
        </div>
      ))}
    </dl>
  )
}

type Listed = Omit<Contribution, 'label'>

function Folded(listed: Listed) {
  return (
    <details>
      <summary>{listed.items.length}</summary>
      <Items {...listed} />
    </details>
  )
}

function Items({ items, isCode = false }: Listed) {
  return (
    <ul className={styles.items} data-code={isCode || undefined}>
      {items.map(({ text, to, id }) => (
        <li key={id ?? text}>
          {to ? <Link to={to}>{text}</Link> : <Breakable>{text}</Breakable>}
          {id && <code className={styles.id}>{id}</code>}
        </li>
      ))}
    </ul>
  )
}
