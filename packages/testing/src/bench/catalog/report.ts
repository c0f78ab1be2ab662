import { cpus, loadavg } from 'node:os'
import { ingestReport } from '../ingest/ingestReport'
import { measurements } from '../measurements'
import type { Measurement } from './Measurement'
import type { MeasuredCatalog } from './measureCatalog'

/** The report that people read. What has a budget says whether it is met. */
export const reportOf = (catalogs: MeasuredCatalog[]) => `# Benchmark of the catalog

Written by \`npm run bench -- --entities ${catalogs.map(({ entities }) => entities).join(',')}\` (after \`npm run build\`) on ${new Date().toISOString().slice(0, 10)}: the built portal in one
process on the embedded PostgreSQL, Node ${process.version}, ${cpus().length} cores, which portal, database and the process that sends the requests
share. 8 connections ask without a pause; times are milliseconds. \`server\` and \`database\` are milliseconds of processor for one
request: the larger one, at ${cpus().length} cores together, is what bounds the requests in a second. ✗ misses its budget.
At the end ${loadavg()[1]?.toFixed(1)} processes wanted a processor on average: where that is more than 3, others used the machine, and only figures of one
table can be compared.

${catalogs.map((catalog) => sectionOf(catalog, catalogs)).join('\n')}
## Query plans

Of a page of the list with ${catalogs.at(-1)?.entities.toLocaleString('en')} entities.

\`\`\`
${catalogs.at(-1)?.plans.trim()}
\`\`\`
`

function sectionOf(catalog: MeasuredCatalog, [first]: MeasuredCatalog[]) {
  const { entities, ingest, stream } = catalog
  return `## ${entities.toLocaleString('en')} entities

${ingest ? `${ingestReport(ingest, entities)}\n` : ''}All of \`GET /entities\`: first byte after ${stream.firstByte.toFixed(0)} ms, ${stream.megabytes.toFixed(0)} MB in ${stream.seconds.toFixed(1)} s, at most ${stream.memory.toFixed(0)} MB of memory.

| what | requests/s | p50 | p95 | p99 | server | database | kB | |
|---|---|---|---|---|---|---|---|---|
${measurements.flatMap((measurement) => rowOf(measurement, catalog, first) ?? []).join('\n')}
`
}

function rowOf(
  { what, budget }: Measurement,
  { entities, loads }: MeasuredCatalog,
  first: MeasuredCatalog | undefined,
) {
  const load = loads[what]
  if (!load) return undefined
  const { perSecond, p50, p95, p99, server, postgres, bytes } = load
  const smaller = first?.loads[what]
  const growth = smaller && first.entities < entities ? p95 / smaller.p95 : 1
  const missed = [
    ...(entities >= 100_000 && budget.p95 && p95 > budget.p95 ? [`✗ p95 at most ${budget.p95} ms`] : []),
    ...(budget.growth && growth > budget.growth
      ? [`✗ ${growth.toFixed(1)} times as long as with ${first?.entities}`]
      : []),
    ...(entities <= 10_000 && budget.perSecond && perSecond < budget.perSecond
      ? [`✗ ${budget.perSecond} a second`]
      : []),
  ]
  const cells = [
    perSecond.toFixed(0),
    ...[p50, p95, p99].map((time) => time.toFixed(1)),
    server.toFixed(2),
    postgres.toFixed(2),
  ]
  return `| ${what} | ${cells.join(' | ')} | ${(bytes / 1000).toFixed(1)} | ${missed.join(', ')} |`
}
