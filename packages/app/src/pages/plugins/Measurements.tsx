import type { PluginDetails } from '@callboard/plugin-api'
import { Card, type Column, FactList, NamedFact, RelativeTime, Row, Rows, Table } from '@callboard/ui'
import { Configuration } from './Configuration'
import { formatBytes, formatSeconds } from './format'
import styles from './Plugins.module.css'

/** How a plugin does, what it takes, and how it is configured. */
export function Measurements({ details }: { details: PluginDetails }) {
  const { requests, tasks, stops, renderErrors, config } = details
  return (
    <div className={styles.sections}>
      <Card title="How it does">
        <Numbers details={details} />
      </Card>
      {renderErrors.length > 0 && (
        <Card title="What could not be drawn" flush>
          <Rows label="What could not be drawn">
            {renderErrors.map(({ message, count, lastAt }) => (
              <Row key={message} name={message}>
                <span>
                  {count === 1 ? 'once' : `${count} times`}, <RelativeTime at={lastAt} />
                </span>
              </Row>
            ))}
          </Rows>
        </Card>
      )}
      {stops.length > 0 && (
        <Card title="When it stopped by itself" flush>
          <Rows label="When it stopped by itself">
            {stops.map(({ at, reason }) => (
              <Row
                key={at}
                name={<RelativeTime at={at} />}
                description={`Because ${reason}. It was started again, unless that was the third time.`}
              />
            ))}
          </Rows>
        </Card>
      )}
      {tasks.length > 0 && (
        <Card title="Tasks" flush>
          <Table label="Tasks" columns={taskColumns} rows={tasks} rowKey={({ name }) => name} />
        </Card>
      )}
      {requests.routes.length > 0 && (
        <Card title="Requests by route" flush>
          <Table label="Requests by route" columns={routeColumns} rows={requests.routes} rowKey={({ name }) => name} />
        </Card>
      )}
      <Configuration id={details.id} lines={config} />
    </div>
  )
}

function Numbers({
  details: { requests, database, bundle, renderErrors, package: manifest },
}: {
  details: PluginDetails
}) {
  const drawn = renderErrors.reduce((sum, { count }) => sum + count, 0)
  return (
    <FactList>
      <NamedFact name="Requests" description={sinceStart}>
        {requests.count.toLocaleString()}
      </NamedFact>
      <NamedFact name="Failed" description={`Answered with a status of 500 or above. ${sinceStart}`}>
        {requests.failed.toLocaleString()}
      </NamedFact>
      <NamedFact name="95 % answered within" description="Estimated from the histogram that /metrics has.">
        {requests.count > 0 ? formatSeconds(requests.p95 ?? 0) : '–'}
      </NamedFact>
      <NamedFact name="Not drawn" description="Errors while a page was drawn, in any browser.">
        {drawn.toLocaleString()}
      </NamedFact>
      {database && (
        <NamedFact name="Database" description="How long it had a connection, in all, and how often it took one.">
          {formatSeconds(database.seconds)} in {database.count.toLocaleString()} uses
        </NamedFact>
      )}
      {bundle && (
        <NamedFact name="Its screens" description="What a browser fetches that has seen all of them.">
          {bundle.files === 0 ? 'none of its own' : `${formatBytes(bundle.bytes)} in ${bundle.files} files`}
        </NamedFact>
      )}
      {manifest && (
        <>
          <NamedFact name="Plugin API">{manifest.apiVersion}</NamedFact>
          <NamedFact name="Its half in the server">
            {manifest.hasThread ? 'runs in a thread of its own' : 'it has none'}
          </NamedFact>
          <NamedFact name="Its screens run" width="double">
            {manifest.isFramed
              ? `in frames, with ${['its own permissions', ...manifest.wants].join(', ')} at most`
              : 'in the page, with all that the user may'}
          </NamedFact>
          <NamedFact name="Talks to" width="double">
            {manifest.hosts.join(', ') || 'no other server'}
          </NamedFact>
        </>
      )}
    </FactList>
  )
}

const sinceStart = 'Counted by the server that answers, since it started.'

const taskColumns: Column<PluginDetails['tasks'][number]>[] = [
  { id: 'name', title: 'Task', cell: ({ name }) => name },
  { id: 'every', title: 'Every', width: '80px', cell: ({ every }) => every },
  {
    id: 'last',
    title: 'Last run',
    cell: ({ startedAt }) => (startedAt ? <RelativeTime at={startedAt} /> : 'not yet'),
  },
  {
    id: 'outcome',
    title: 'Outcome',
    width: '35%',
    wraps: true,
    cell: ({ startedAt, finishedAt, error }) => outcomeOf(startedAt, finishedAt, error),
  },
  { id: 'next', title: 'Next run', cell: ({ nextRunAt }) => <RelativeTime at={nextRunAt} /> },
]

function outcomeOf(startedAt: string | null, finishedAt: string | null, error: string | null): string {
  if (!startedAt) return '–'
  if (!finishedAt || finishedAt < startedAt) return 'runs, or was cut short'
  if (error) return `failed: ${error}`
  return `done in ${formatSeconds((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)}`
}

const routeColumns: Column<PluginDetails['requests']['routes'][number]>[] = [
  { id: 'name', title: 'Route', width: '45%', cell: ({ name }) => <span className={styles.routes}>{name}</span> },
  { id: 'count', title: 'Requests', align: 'right', cell: ({ count }) => count.toLocaleString() },
  { id: 'failed', title: 'Failed', align: 'right', cell: ({ failed }) => failed.toLocaleString() },
  { id: 'p95', title: '95 % within', align: 'right', cell: ({ p95 }) => formatSeconds(p95) },
]
