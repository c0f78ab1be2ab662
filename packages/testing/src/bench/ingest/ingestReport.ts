import type { Cost, MeasuredIngest } from './measureIngest'

/** What is said of an ingest in the report. */
export function ingestReport(
  { first, memory, floor, rescan, change, bytes }: MeasuredIngest,
  entities: number,
): string {
  const perSecond = ({ seconds }: Cost) => Math.round(entities / seconds).toLocaleString('en')
  const processor = ({ server, postgres }: Cost) =>
    `${micros(server, entities)} server + ${micros(postgres, entities)} database`
  const lowest = floor.parse + floor.copy
  const usual = floor.yaml + floor.copy
  return `| ingest | measured | |
|---|---|---|
| first ingest in files of 500, entities a second | ${perSecond(first)} | ${missed(entities / first.seconds < 4000, '4,000')} |
| … µs of processor for an entity | ${processor(first)} | |
| … times the floor: parsing with \`yaml\` (${micros(floor.yaml, entities)} µs), COPY of the same rows with the same indexes (${micros(floor.copy, entities)} µs) | ${(first.seconds / usual).toFixed(1)} | ${missed(first.seconds / usual > 2.5, 'at most 2.5')} |
| … times the lowest floor: the same with the portal's own reader of plain YAML (${micros(floor.parse, entities)} µs) | ${(first.seconds / lowest).toFixed(1)} | |
| most memory of the server meanwhile, MB | ${memory.toFixed(0)} | ${missed(memory > 400, 'under 400')} |
| unchanged re-scan, entities a second | ${perSecond(rescan)} | ${missed(entities / rescan.seconds < 20_000, '20,000')} |
| one changed entity of a file of 500, from the webhook to page, list and search, ms | ${change.toFixed(0)} | ${missed(change > 1000, 'under 1,000')} |
| bytes of database for an entity, everything included | ${perEntity(bytes.total, entities)} | ${missed(bytes.total / entities > 4000, 'at most 4,000')} |
| … after a vacuum | ${perEntity(bytes.vacuumed, entities)} | |

| table, bytes for an entity | rows | indexes |
|---|---|---|
${bytes.tables
  .filter(({ rows, indexes }) => (rows + indexes) / entities >= 10)
  .map(({ table, rows, indexes }) => `| ${table} | ${perEntity(rows, entities)} | ${perEntity(indexes, entities)} |`)
  .join('\n')}
`
}

const micros = (seconds: number, entities: number) => ((seconds / entities) * 1e6).toFixed(0)
const perEntity = (bytes: number, entities: number) => Math.round(bytes / entities).toLocaleString('en')
const missed = (isMissed: boolean, budget: string) => (isMissed ? `✗ ${budget}` : '')
