import { usePortal } from '@callboard/plugin-api/frontend'
import { Breakable, Card } from '@callboard/ui'
import { Link } from 'react-router'
import { type Contribution, contributionsOf } from './contributionsOf'
import styles from './Plugins.module.css'
import type { Described } from './pluginStates'

/** What a plugin adds to the portal, as its two halves declare it. */
export function WhatItAdds({ plugin: { id } }: { plugin: Described }) {
  const { frontends, contributions } = usePortal()
  const frontend = frontends.find(({ plugin }) => plugin.id === id)
  const added = frontend ? contributionsOf(frontend, contributions) : []
  if (added.length === 0) return null
  return (
    <Card title="What it adds">
      <Contributions of={added} />
    </Card>
  )
}

function Contributions({ of }: { of: Contribution[] }) {
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
