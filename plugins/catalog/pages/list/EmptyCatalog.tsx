import { Button, Icon, type IconName, Snippet } from '@callboard/ui'
import type { ReactNode } from 'react'
import { RegisterButton } from '../locations/RegisterButton'
import styles from './EmptyCatalog.module.css'
import { exampleFile } from './exampleFile'

/** Two lines of the configuration are the demo: whoever runs the portal reads them before they are loaded. */
const demoConfig = `catalog:
  locations:
    - type: file
      target: ./catalog-info/all.yaml
`

const discoveryConfig = `catalog:
  providers:
    github:
      acme:
        organization: acme
`

/** The first visit of an installation that holds nothing yet: three ways to fill it. */
export function EmptyCatalog() {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>The catalog is empty. Three ways to fill it:</p>
      <div className={styles.ways}>
        <Way
          icon="plus"
          title="Register a URL"
          snippet={exampleFile}
          action={<RegisterButton saysWhyNot>Register by URL</RegisterButton>}
        >
          Put a file like this into a repository as <code>catalog-info.yaml</code>, then register its address.
        </Way>
        <Way
          icon="search"
          title="Connect a Git organisation"
          snippet={discoveryConfig}
          action={<Button to="/catalog/locations">State of discovery</Button>}
        >
          Name an organisation at GitHub or a group at GitLab in <code>app-config.yaml</code>, and start the portal
          again: all its catalog files come, and new ones as they are written.
        </Way>
        <Way icon="box" title="Look at an example" snippet={demoConfig}>
          The invented organisation that comes with the portal: teams, systems, services, docs. Write this into{' '}
          <code>app-config.yaml</code> and start the portal again.
        </Way>
      </div>
    </div>
  )
}

interface WayProps {
  icon: IconName
  title: string
  children: ReactNode
  /** Text to copy. */
  snippet: string
  action?: ReactNode
}

function Way({ icon, title, children, snippet, action }: WayProps) {
  return (
    <section className={styles.way} aria-label={title}>
      <h2 className={styles.name}>
        <Icon name={icon} size={18} /> {title}
      </h2>
      <p>{children}</p>
      <Snippet text={snippet} label={`Copy: ${title}`} />
      {action && <div>{action}</div>}
    </section>
  )
}
