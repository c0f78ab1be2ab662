import { counted, type PluginDetails } from '@callboard/plugin-api'
import { Badge, type Column, Table } from '@callboard/ui'
import { Link } from 'react-router'
import { errorsOf } from './errorsOf'
import { formatSeconds } from './format'
import styles from './Plugins.module.css'
import { type Described, pathOfPlugin, states } from './pluginStates'

interface PluginTableProps {
  plugins: Described[]
  /** Undefined until it is known. */
  details: PluginDetails[] | undefined
  mayKnow: boolean
}

/** One row a plugin. Whoever may not know how plugins do has no columns for that. */
export function PluginTable({ plugins, details, mayKnow }: PluginTableProps) {
  const rows = plugins.map((plugin) => ({ ...plugin, details: details?.find(({ id }) => id === plugin.id) }))
  return (
    <Table
      label="Plugins"
      columns={mayKnow ? [...columns, ...measured] : columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

type Row = Described & { details: PluginDetails | undefined }

const columns: Column<Row>[] = [
  {
    id: 'title',
    title: 'Plugin',
    width: '30%',
    cell: ({ id, title }) => (
      <>
        <Link to={pathOfPlugin(id)} className={styles.name}>
          {title}
        </Link>{' '}
        <code className={styles.id}>{id}</code>
      </>
    ),
  },
  {
    id: 'source',
    title: 'From',
    notOnPhone: true,
    cell: ({ version }) => (version ? `Package, version ${version}` : 'This repository'),
  },
  {
    id: 'state',
    title: 'State',
    width: '130px',
    cell: ({ state }) => (
      <Badge tone={states[state].tone} icon={states[state].icon}>
        {states[state].label}
      </Badge>
    ),
  },
]

const measured: Column<Row>[] = [
  {
    id: 'requests',
    title: 'Requests',
    align: 'right',
    width: '100px',
    wideOnly: true,
    notOnPhone: true,
    cell: ({ details }) => details?.requests.count.toLocaleString(),
  },
  {
    id: 'errors',
    title: 'Errors',
    align: 'right',
    width: '90px',
    cell: ({ id, details }) => details && <Errors id={id} count={errorsOf(details)} />,
  },
  {
    id: 'p95',
    title: '95 % within',
    align: 'right',
    width: '110px',
    cell: ({ details }) => (details?.requests.count ? formatSeconds(details.requests.p95 ?? 0) : details && '–'),
  },
]

const Errors = ({ id, count }: { id: string; count: number }) =>
  count === 0 ? (
    '0'
  ) : (
    <Link to={pathOfPlugin(id)} aria-label={`${counted(count, 'error')} of ${id}`}>
      {count.toLocaleString()}
    </Link>
  )
