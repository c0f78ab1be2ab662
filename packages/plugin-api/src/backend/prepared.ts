import { createHash } from 'node:crypto'
import { type Client, Query } from 'pg'
import type { Db } from './services/Db'

/** A statement as the driver has it: `$1` for the first of `names`. */
interface Compiled {
  /** What Postgres remembers it by, for each connection; none for one that came after too many others. */
  name: string | undefined
  text: string
  names: string[]
}

/** Each connection of the pool remembers them all, so that statements which callers compose must have an end. */
const most = 300
const longest = 10_000

const known = new Map<string, Compiled>()

/**
 * Rows of a statement with `:name` for a value, for those that are asked for all the time: Postgres parses and plans it once for a
 * connection, where `db.raw` has it do both each time. Within a transaction it is part of it. Name the columns: of `select *` a
 * prepared statement breaks when a migration adds one.
 *
 * @param options.replanned has Postgres plan each time after all: for values of which one is as frequent as another is rare.
 */
export async function prepared<Row>(
  db: Db,
  sql: string,
  values: Record<string, unknown> = {},
  { replanned = false } = {},
): Promise<Row[]> {
  const { name, ...statement } = statementOf(sql, values, !replanned)
  return onConnection(db, async (connection) => {
    const { rows } = await connection.query(replanned ? statement : { ...statement, name })
    return rows
  })
}

/**
 * What `make` makes of each row, as it arrives: where large rows were held until the last has come, those of all answers under way were
 * most of what garbage collection goes through. Every value is the text that the database has, JSON unread.
 */
export function preparedTexts<Row, Made>(
  db: Db,
  sql: string,
  values: Record<string, unknown>,
  make: (row: Row) => Made,
  { replanned = false } = {},
): Promise<Made[]> {
  const { name, ...statement } = statementOf(sql, values, !replanned)
  const named = replanned ? statement : { ...statement, name }
  return onConnection(db, (connection) => eachRow({ ...named, types: unread }, make, connection))
}

const unread = { getTypeParser: () => (text: string) => text }

function eachRow<Row, Made>(
  statement: ConstructorParameters<typeof Query>[0],
  make: (row: Row) => Made,
  connection: Client,
): Promise<Made[]> {
  return new Promise((resolve, reject) => {
    const made: Made[] = []
    const query = new Query(statement)
    query.on('row', (row) => {
      try {
        made.push(make(row))
      } catch (error) {
        // Thrown to the driver, it would end the process.
        reject(error)
      }
    })
    query.on('error', reject)
    query.on('end', () => resolve(made))
    connection.query(query)
  })
}

async function onConnection<Result>(db: Db, work: (connection: Client) => Promise<Result>): Promise<Result> {
  const connection = await db.client.acquireConnection()
  try {
    return await work(connection)
  } finally {
    await db.client.releaseConnection(connection)
  }
}

function statementOf(sql: string, values: Record<string, unknown>, isKept = true) {
  const { name, text, names } = known.get(sql) ?? compile(sql, isKept)
  return { name, text, values: names.map((each) => values[each]) }
}

/** @param isKept whether it is one of those that have a name, of which there are not many. */
function compile(sql: string, isKept: boolean): Compiled {
  const names: string[] = []
  const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
    if (!names.includes(name)) names.push(name)
    return `$${names.indexOf(name) + 1}`
  })
  if (!isKept || known.size >= most || sql.length > longest) return { name: undefined, text, names }
  const compiled = { name: createHash('sha1').update(sql).digest('hex'), text, names }
  known.set(sql, compiled)
  return compiled
}
