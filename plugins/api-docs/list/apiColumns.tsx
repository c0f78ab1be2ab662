import { pathOfRef } from '@callboard/plugin-api'
import { Badge, type Column, EntityLink, LifecycleBadge, OwnerChip } from '@callboard/ui'
import { Link } from 'react-router'
import type { ApiSummary } from '../plugin'
import styles from './apiColumns.module.css'

/** What the list tells of an API. */
export const apiColumns: Column<ApiSummary>[] = [
  { id: 'name', title: 'Name', cell: (api) => <NameCell api={api} /> },
  { id: 'type', title: 'Type', width: '84px', cell: ({ type }) => type },
  { id: 'operations', title: 'Operations', width: '92px', align: 'right', cell: (api) => <OperationsCell api={api} /> },
  {
    id: 'owner',
    title: 'Owner',
    wraps: true,
    width: '168px',
    cell: ({ owner, ownerTitle }) => <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />,
  },
  {
    id: 'lifecycle',
    title: 'Lifecycle',
    width: '128px',
    cell: ({ lifecycle }) => lifecycle && <LifecycleBadge lifecycle={lifecycle} />,
  },
  {
    id: 'system',
    title: 'System',
    width: '12%',
    wideOnly: true,
    notOnPhone: true,
    cell: ({ system, systemTitle }) =>
      system && <EntityLink entityRef={system} title={systemTitle} plain missing={systemTitle === null} />,
  },
  {
    id: 'providers',
    title: 'Providers',
    width: '84px',
    align: 'right',
    wideOnly: true,
    notOnPhone: true,
    cell: (api) => <Count count={api.providers} of={api} unit="provider" />,
  },
  {
    id: 'consumers',
    title: 'Consumers',
    width: '92px',
    align: 'right',
    wideOnly: true,
    notOnPhone: true,
    cell: (api) => <Count count={api.consumers} of={api} unit="consumer" />,
  },
]

function NameCell({ api: { ref, name, title, description, version, isBroken } }: { api: ApiSummary }) {
  return (
    <div className={styles.name}>
      <div className={styles.first}>
        <EntityLink entityRef={ref} title={title ?? name} />
        {version && <span className={styles.version}>{version}</span>}
        {isBroken && (
          <Badge tone="bad" icon="alert-circle">
            cannot be read
          </Badge>
        )}
      </div>
      {description && <p className={styles.description}>{description}</p>}
    </div>
  )
}

function OperationsCell({ api: { ref, operations } }: { api: ApiSummary }) {
  if (operations === null) return null
  return (
    <Link to={`${pathOfRef(ref)}/definition`}>
      <Counted count={operations} unit="operation" />
    </Link>
  )
}

/** The rows behind the number are on the API's own page. */
function Count({ count, of: { ref }, unit }: { count: number; of: ApiSummary; unit: string }) {
  const text = <Counted count={count} unit={unit} />
  return count > 0 ? <Link to={pathOfRef(ref)}>{text}</Link> : <span className={styles.zero}>{text}</span>
}

function Counted({ count, unit }: { count: number; unit: string }) {
  return (
    <>
      {count.toLocaleString()}
      <span className={styles.unit}>
        {' '}
        {unit}
        {count !== 1 && 's'}
      </span>
    </>
  )
}
