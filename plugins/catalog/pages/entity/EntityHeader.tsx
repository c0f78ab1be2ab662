import type { Entity } from '@callboard/plugin-api'
import { useKinds } from '@callboard/plugin-api/frontend'
import { Avatar, type Breadcrumb, EntitiesAt, KindIcon, Page, SkeletonText } from '@callboard/ui'
import type { ReactNode } from 'react'
import { RefreshSteps } from '../../attempts/RefreshSteps'
import { useRefresh } from '../../components/useRefresh'
import type { EntityDescription, EntitySummary } from '../../plugin'
import { listPath } from '../list/listState'
import { Alternates } from './Alternates'
import { CompactHead } from './CompactHead'
import { EntityActions } from './EntityActions'
import { EntityFacts } from './EntityFacts'
import styles from './EntityHeader.module.css'
import { EntityKeys } from './EntityKeys'
import { JumpRow } from './JumpRow'
import { useJumps } from './useJumps'

interface Props {
  /** What the address says of it: enough for a title, until the rest is there. */
  kind: string
  name: string
  tab: string
  /** What the list that somebody came from said of it. */
  seed: EntitySummary | undefined
  /** Whether more is on its way: its place is kept. */
  isLoading: boolean
  description: EntityDescription | undefined
  children: ReactNode
}

/**
 * What it is, whose it is, how far along it is, and the ways out of here; above every tab. The same components before and
 * after the entity is there, so that the heading keeps the focus of whoever arrived; until then what a list said of it.
 */
export function EntityHeader({ kind, name, tab, seed, isLoading, description, children }: Props) {
  const refresh = useRefresh(description?.location?.id ?? '', { watches: tab === 'sync' })
  const summary = description?.summary ?? seed
  const at = description?.asOf?.at
  const icon = <HeadIcon kind={summary?.kind ?? kind} summary={summary} entity={description?.entity} />
  // Nothing can be done to what an entity was.
  const actions = description && !at && <EntityActions description={description} tab={tab} refresh={refresh} />
  return (
    <EntitiesAt value={at}>
      <CompactHead description={description} icon={icon} actions={actions}>
        <Page
          title={summary?.title ?? summary?.name ?? name}
          icon={icon}
          breadcrumbs={useWayTo(summary, at)}
          description={
            summary ? (
              <Below summary={summary} entity={description?.entity} isPast={at !== undefined} />
            ) : (
              isLoading && <PlaceBelow />
            )
          }
          actions={actions}
        >
          {actions && <Alternates entityRef={description.summary.ref} tab={tab} />}
          {actions && <EntityKeys description={description} tab={tab} />}
          <div className={styles.body}>
            <RefreshSteps refresh={refresh} />
            {children}
          </div>
        </Page>
      </CompactHead>
    </EntitiesAt>
  )
}

/** Where these lines will be. */
const PlaceBelow = () => (
  <div className={styles.facts}>
    <LinePlace />
    <LinePlace />
  </div>
)

const LinePlace = () => (
  <div className={styles.place}>
    <SkeletonText lines={1} />
  </div>
)

/** The lines below the name. */
function Below({ summary, entity, isPast }: { summary: EntitySummary; entity?: Entity | undefined; isPast: boolean }) {
  return (
    <div className={styles.facts}>
      <EntityFacts summary={summary} entity={isPast ? undefined : entity} />
      {entity ? <Jumps entity={entity} isPast={isPast} /> : <LinePlace />}
    </div>
  )
}

const Jumps = ({ entity, isPast }: { entity: Entity; isPast: boolean }) => (
  <JumpRow jumps={useJumps(entity, { withTabs: !isPast })} />
)

function useWayTo(summary: EntitySummary | undefined, at: string | undefined): Breadcrumb[] {
  const { pluralOf } = useKinds()
  const catalog = { title: 'Catalog', to: listPath({ kind: [], at }) }
  if (!summary) return [catalog]
  return [catalog, { title: pluralOf(summary.kind), to: listPath({ kind: [summary.kind], at }) }]
}

interface IconProps {
  kind: string
  summary: EntitySummary | undefined
  entity: Entity | undefined
}

/** A person's face; for everything else, the icon of its kind. */
function HeadIcon({ kind, summary, entity }: IconProps) {
  if (!summary || kind !== 'User') return <KindIcon kind={kind} size={24} />
  const { picture } = (entity?.spec?.profile ?? {}) as { picture?: unknown }
  return (
    <Avatar
      name={summary.title ?? summary.name}
      picture={typeof picture === 'string' ? picture : undefined}
      size={32}
    />
  )
}
