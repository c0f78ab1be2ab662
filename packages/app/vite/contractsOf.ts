import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin as Contract } from '@callboard/plugin-api'
import { build } from 'esbuild'
import { serverPackages } from '../../cli/src/build/serverPackages.mjs'

/** Beside the packages, so that what is imported from there is found. */
const folder = resolve('node_modules/.cache/contracts')

/** What a `plugin.ts` exports that is a contract, by name, as plain data. It is run for that. */
export async function contractsOf(path: string): Promise<Record<string, unknown>> {
  const file = join(folder, `${path.replaceAll(/[^a-z0-9]+/gi, '-')}.${process.pid}.mjs`)
  await mkdir(dirname(file), { recursive: true })
  try {
    await bundle(path, file)
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
    return Object.fromEntries(
      Object.entries(exported).flatMap(([name, value]) => (isContract(value) ? [[name, plain(value)]] : [])),
    )
  } finally {
    await rm(file, { force: true })
  }
}

const bundle = (path: string, outfile: string) =>
  build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // What it hands on from its pages is not looked at.
    loader: { '.css': 'empty' },
    // A plugin outside the repository finds there what it is written against.
    nodePaths: [resolve('node_modules')],
    plugins: [serverPackages(process.cwd())],
    logLevel: 'silent',
  })

const isContract = (value: unknown): value is Contract =>
  typeof value === 'object' && value !== null && 'routes' in value && 'permissions' in value

/** What the browser asks of a contract: who it is, and where and how its routes and events are found. */
const plain = ({ id, title, description, permissions, rules, kinds, search, events, routes, raw }: Contract) => ({
  id,
  title,
  description,
  permissions,
  rules,
  kinds: mapValues(kinds, () => ({})),
  kindFields: {},
  search: mapValues(search, () => ({})),
  events: mapValues(events, ({ payload: _, ...event }) => event),
  routes: mapValues(routes, withoutShapes),
  raw: mapValues(raw, ({ type, route }) => ({ type, route: withoutShapes(route) })),
})

const withoutShapes = ({ method, path, can }: Contract['routes'][string]) => ({ method, path, can })

const mapValues = <Value, Result>(record: Record<string, Value>, to: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))
