import pg from 'pg'
import { startEmbeddedPostgres } from '..'

// A portal in small: starts PostgreSQL in the folder it is given, then commits one row after another and says which.
// SIGTERM ends it in order.
const [, , dataDir = '', durable] = process.argv
const postgres = await startEmbeddedPostgres({ dataDir, durable: durable === 'durable' })
const client = new pg.Client({ connectionString: postgres.url })
client.on('error', () => {})
await client.connect()

let ending = false
process.on('SIGTERM', () => {
  ending = true
})
await client.query('create table if not exists written (id int generated always as identity primary key)')
while (!ending) {
  const { rows } = await client.query('insert into written default values returning id')
  process.stdout.write(`${rows[0].id}\n`)
}
await client.end()
await postgres.stop()
