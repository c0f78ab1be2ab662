import pg from 'pg'

/** The address of a database on our server; TLS is off whatever PGSSLMODE says, as nothing leaves this machine. */
export function databaseUrl(port: number, password: string, database = 'callboard'): string {
  return `postgres://callboard:${password}@127.0.0.1:${port}/${database}?sslmode=disable`
}

/** Creates the portal's database on its first start. Gives its URL. */
export async function openDatabase(port: number, password: string): Promise<string> {
  try {
    await ask(databaseUrl(port, password), 'select 1')
  } catch (error) {
    if (!isMissingDatabase(error)) throw error
    await ask(databaseUrl(port, password, 'postgres'), 'create database callboard')
  }
  return databaseUrl(port, password)
}

/** Where the server behind this port keeps its data, if it knows our password. */
export async function dataDirectoryOf(port: number, password: string): Promise<string> {
  const url = databaseUrl(port, password, 'postgres')
  const [row] = await ask<{ data_directory: string }>(url, 'show data_directory')
  return row?.data_directory ?? ''
}

async function ask<Row extends pg.QueryResultRow>(connectionString: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
  // A connection that breaks while idle is reported here; the query that follows fails by itself.
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

function isMissingDatabase(error: unknown): boolean {
  return (error as { code?: string }).code === '3D000'
}
