import { createHash } from 'node:crypto'
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
 * @param options.asText gives every value as the text that the database has, JSON unread.
 * @param options.replanned has Postgres plan each time after all: for values of which one is as frequent as another is rare.
 */
export async function prepared<Row>(
  db: Db,
  sql: string,
  values: Record<string, unknown> = {},
  { asText = false, replanned = false } = {},
): Promise<Row[]> {
  const { name, text, names } = known.get(sql) ?? compile(sql)
  const connection = await db.client.acquireConnection()
  try {
    const statement = { name: replanned ? undefined : name, text, values: names.map((each) => values[each]) }
    const { rows } = await connection.query(asText ? { ...statement, types: unread } : statement)
    return rows
  } finally {
    await db.client.releaseConnection(connection)
  }
}

const unread = { getTypeParser: () => (text: string) => text }

function compile(sql: string): Compiled {
  const names: string[] = []
  const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
    if (!names.includes(name)) names.push(name)
    return `$${names.indexOf(name) + 1}`
  })
  if (known.size >= most || sql.length > longest) return { name: undefined, text, names }
  const compiled = { name: createHash('sha1').update(sql).digest('hex'), text, names }
  known.set(sql, compiled)
  return compiled
}
