import { useKinds } from '@callboard/plugin-api/frontend'
import { Avatar, EntitiesAt, KindIcon, Page } from '@callboard/ui'
import type { ReactNode } from 'react'
import { RefreshSteps } from '../../attempts/RefreshSteps'
import { useRefresh } from '../../components/useRefresh'
import type { EntityDescription } from '../../plugin'
import { listPath } from '../list/listState'
import { EntityActions } from './EntityActions'
import { EntityFacts } from './EntityFacts'
import styles from './EntityHeader.module.css'
import { JumpRow } from './JumpRow'

interface Props {
  /** What the address says of it: enough for a title, until the rest is there. */
  kind: string
  name: string
  tab: string
  description: EntityDescription | undefined
  children: ReactNode
}

/**
 * What it is, whose it is, how far along it is, and the ways out of here; above every tab. The same components before and
 * after the entity is there, so that the heading keeps the focus of whoever arrived.
 */
export function EntityHeader({ kind, name, tab, description, children }: Props) {
  const { pluralOf } = useKinds()
  const refresh = useRefresh(description?.location?.id ?? '', { watches: tab === 'sync' })
  if (!description)
    return (
      <EntitiesAt value={undefined}>
        <Page
          title={name}
          icon={<KindIcon kind={kind} size={24} />}
          breadcrumbs={[{ title: 'Catalog', to: listPath({ kind: [] }) }]}
        >
          <div className={styles.body}>{children}</div>
        </Page>
      </EntitiesAt>
    )
  const { entity, summary, asOf } = description
  const at = asOf?.at
  return (
    <EntitiesAt value={at}>
      <Page
        title={summary.title ?? summary.name}
        icon={iconOf(description)}
        breadcrumbs={[
          { title: 'Catalog', to: listPath({ kind: [], at }) },
          { title: pluralOf(summary.kind), to: listPath({ kind: [summary.kind], at }) },
        ]}
        description={
          <div className={styles.facts}>
            <EntityFacts description={description} />
            <JumpRow entity={entity} />
          </div>
        }
        // Nothing can be done to what an entity was.
        actions={!asOf && <EntityActions description={description} refresh={refresh} />}
      >
        <div className={styles.body}>
          <RefreshSteps refresh={refresh} />
          {children}
        </div>
      </Page>
    </EntitiesAt>
  )
}

/** A person's face; for everything else, the icon of its kind. */
function iconOf({ entity, summary: { kind, name, title } }: EntityDescription) {
  if (kind !== 'User') return <KindIcon kind={kind} size={24} />
  const { picture } = (entity.spec?.profile ?? {}) as { picture?: unknown }
  return <Avatar name={title ?? name} picture={typeof picture === 'string' ? picture : undefined} size={32} />
}
