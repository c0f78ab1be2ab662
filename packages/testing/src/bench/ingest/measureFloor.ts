import { rm } from 'node:fs/promises'
import { parseCatalogFile } from '@callboard/catalog-model'
import type pg from 'pg'
import { parseAllDocuments } from 'yaml'
import { withClient } from '../../withClient'

/** What no catalog could do without, in seconds of one core. */
export interface Floor {
  /** Parsing the same text with the package `yaml`. */
  yaml: number
  /** Parsing the same text as the portal does. */
  parse: number
  /** COPY of the same rows into empty tables with the same indexes. */
  copy: number
}

const tables = ['catalog.files', 'catalog.entities', 'catalog.edges', 'catalog.versions', 'search.documents']

/** A part is enough to know what the package takes for all of it. */
const share = 10

/** Parses these files by the package and by the portal, and copies the rows of a database that holds them already. */
export async function measureFloor(database: string, texts: string[]): Promise<Floor> {
  const some = texts.filter((_, index) => index % share === 0)
  const yaml = secondsOf(() => {
    for (const text of some) for (const document of parseAllDocuments(text)) document.toJS()
  })
  const parse = secondsOf(() => {
    for (const text of texts) parseCatalogFile({ url: 'https://example.com/', text })
  })
  return { yaml: (yaml * texts.length) / some.length, parse, copy: await withClient(database, copyAll) }
}

async function copyAll(client: pg.Client): Promise<number> {
  let seconds = 0
  for (const table of tables) seconds += await copy(client, table)
  return seconds
}

/** Through a file of the database server, which neither a network nor a client slows down. */
async function copy(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query(
    `select string_agg(quote_ident(attname), ', ') as columns, current_setting('data_directory') as folder
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  const { columns, folder } = rows[0]
  const file = `${folder}/floor.copy`
  await client.query(`copy ${table} (${columns}) to '${file}'`)
  await client.query('begin')
  await client.query(`create table public.floor (like ${table} including all)`)
  const since = performance.now()
  await client.query(`copy public.floor (${columns}) from '${file}'`)
  const seconds = (performance.now() - since) / 1000
  await client.query('rollback')
  await rm(file)
  return seconds
}

function secondsOf(work: () => void): number {
  const since = process.cpuUsage()
  work()
  return process.cpuUsage(since).user / 1e6
}
