import { refOf, toPointer } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { Card, EmptyState, Icon } from '@callboard/ui'
import { Explained } from '../../../explain/Explained'
import { isOwnedKind } from '../../ownedKinds'
import { iconOfLink } from '../iconOfLink'
import { linksOf, linkTitle } from '../links'
import styles from './LinksCard.module.css'

const snippet = `metadata:
  links:
    - url: https://example.com/runbook
      title: Runbook`

/** The links of an entity with where they lead. */
export function LinksCard({ entity }: { entity: Entity }) {
  const links = linksOf(entity)
  if (links.length === 0 && !isOwnedKind(entity.kind)) return null
  return (
    <Card title="Links">
      {links.length === 0 ? (
        <EmptyState small title="No links yet" snippet={snippet}>
          Runbook, dashboard, chat: what people look for when something is wrong.
        </EmptyState>
      ) : (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.url} className={styles.link}>
              <Icon name={iconOfLink(link)} />
              <a href={link.url} target="_blank" rel="noreferrer" title={link.url}>
                {linkTitle(link)}
              </a>
              <Explained
                entityRef={refOf(entity)}
                name={`link ${linkTitle(link)}`}
                pointer={toPointer(['metadata', 'links', entity.metadata.links?.indexOf(link) ?? 0])}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
