import { cpus, loadavg } from 'node:os'
import { type Drawing, drawnNodes } from './measureGraph'
import { idlePlugins } from './measureIdlePlugins'
import type { MeasuredPalette } from './measurePalette'
import type { MeasuredStreams } from './measureStreams'
import type { MeasuredVisits } from './measureVisits'

/** So many names the palette has in the browser. */
export const paletteEntities = 50_000

/** What was measured; a part that was not asked for is absent. */
export interface MeasuredWeb {
  visits: MeasuredVisits | undefined
  /** Milliseconds from a click on a row until its entity is drawn. */
  click: number | undefined
  /** How much of a page moves by itself, by page. */
  shifts: Record<string, number> | undefined
  palette: MeasuredPalette | undefined
  graph: Drawing | undefined
  streams: MeasuredStreams[]
  /** How much longer a cold visit takes with idle plugins: 1.05 is 5 % longer. */
  idlePlugins: number | undefined
}

interface Line {
  what: string
  measured: number | undefined
  /** At most. */
  budget?: number
  digits?: number
}

/** The report that people read: what was measured, and what it should be at most. */
export const reportOf = (entities: number, runs: number, measured: MeasuredWeb) => `# Benchmark of the browser

Written by \`npm run bench:web\` (after \`npm run build\`) on ${new Date().toISOString().slice(0, 10)}: the built portal with ${entities.toLocaleString('en')} entities and every plugin, on
the embedded PostgreSQL, in Chromium without a window, Node ${process.version}, ${cpus().length} cores, which browser, portal and database share. Medians of ${runs}
runs, each in a browser profile of its own; until text was on the screen, as the browser itself tells. ✗ misses its budget. At the
end ${loadavg()[1]?.toFixed(1)} processes wanted a processor on average: where that is more than 2, others used the machine.

| what | measured | at most | |
|---|---|---|---|
${linesOf(measured)
  .flatMap(({ what, measured, budget, digits = 0 }) =>
    measured === undefined
      ? []
      : `| ${what} | ${measured.toFixed(digits)} | ${budget ?? ''} | ${budget !== undefined && measured > budget ? '✗' : ''} |`,
  )
  .join('\n')}
${bounds}${streamsOf(measured)}`

/** Read from traces of the same browser; whoever makes it faster reads them again. */
const bounds = `
Visits and clicks are bound by the thread that draws the page, not by the network or the database. Until rows are on the screen it works
for 0.25 to 0.35 s, as fast as the machine is just then: 0.05 s for the files' own code, 0.09 s for the one drawing of frame and
rows, 0.03 s for styles and layout; before that the browser starts a process for the page, which takes it some 0.05 s, and after it the
picture is made. Over loopback a warm visit saves nearly no transfer. Its rows show earlier because the page begins with how it looked when
it was left, and are live when the app has drawn over that. Around a click the thread works for 0.16 s, of which less than half comes
before the paint: the entity's page is drawn in 0.04 s, the list taken away in 0.01 s.
`

/** What browsers that listen cost the server while a catalog is filled. */
const streamsOf = ({ streams }: MeasuredWeb) =>
  streams.length === 0
    ? ''
    : `
While 10,000 entities came into an empty catalog, with so many event streams open; a browser has one, however many tabs.

| streams | memory of each, kB | until all were there, s | processor of the server, s | sent to each, kB |
|---|---|---|---|---|
${streams.map((each) => `| ${each.streams} | ${[each.memory, each.seconds, each.server, each.sent].map((value) => value.toFixed(1)).join(' | ')} |`).join('\n')}
`

const linesOf = ({ visits, click, shifts, palette, graph, idlePlugins: idle }: MeasuredWeb): Line[] => [
  { what: 'cold visit of the catalog until rows show, ms', measured: visits?.cold, budget: 600 },
  { what: 'warm visit until rows show, ms', measured: visits?.warm, budget: 350 },
  { what: 'warm visit until they are those of today and can be clicked, ms', measured: visits?.live },
  { what: 'click on a row until its entity is drawn, ms', measured: click, budget: 100 },
  { what: 'requests of a cold visit', measured: visits?.requests, budget: 20 },
  { what: 'JavaScript of a cold visit, kB compressed', measured: visits?.code, budget: 180 },
  { what: 'everything of a cold visit, kB compressed', measured: visits?.everything, budget: 250 },
  ...Object.entries(shifts ?? {}).map(([page, shift]) => ({
    what: `layout shift, ${page}`,
    measured: shift,
    budget: 0.02,
    digits: 3,
  })),
  ...(palette ? linesOfPalette(palette) : []),
  { what: `graph of ${drawnNodes} entities until all are drawn, ms`, measured: graph?.drawn, budget: 2000 },
  { what: 'longest task meanwhile, ms', measured: graph?.longest, budget: 200 },
  {
    what: `cold visit with ${idlePlugins} idle plugins, times one without`,
    measured: idle,
    budget: 1.05,
    digits: 2,
  },
]

const linesOfPalette = ({ letters, names, script, all, painted }: MeasuredPalette): Line[] => [
  {
    what: `${paletteEntities.toLocaleString('en')} names for the palette, kB compressed`,
    measured: names,
    budget: 4000,
  },
  {
    what: `palette with ${paletteEntities.toLocaleString('en')} names, script for a letter, 95th of 100 (${letters} letters), ms`,
    measured: script.p95,
    budget: 16,
    digits: 1,
  },
  { what: 'the same, median, ms', measured: script.median, digits: 1 },
  { what: 'script, styles and layout for a letter, 95th of 100, ms', measured: all.p95, digits: 1 },
  { what: 'letter to paint by the clock, median, ms', measured: painted.median, digits: 1 },
  { what: 'letter to paint by the clock, 95th of 100, ms', measured: painted.p95, digits: 1 },
]
