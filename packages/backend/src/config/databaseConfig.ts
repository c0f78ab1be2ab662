import { z } from 'zod'
import { StartError } from '../StartError'

const Parts = z.strictObject({
  host: z.string().default('localhost'),
  port: z.int().min(1).max(65535).default(5432),
  user: z.string().optional(),
  password: z.string().optional(),
  database: z.string().default('callboard'),
  /** `true`, or the options of Node's TLS socket, such as `{ ca: { $file: ./ca.pem } }`. */
  ssl: z
    .union([z.boolean(), z.looseObject({ ca: z.string().optional(), rejectUnauthorized: z.boolean().optional() })])
    .optional(),
})

const ConnectionUrl = z
  .string()
  .refine(
    isConnectionUrl,
    'must be like postgres://user:password@host:5432/database. In a password write # as %23, / as %2F and ? as %3F',
  )

/** A connection string, or its parts, as the `pg` driver takes them. */
export const DatabaseConnection = z.union([ConnectionUrl, Parts])
export type DatabaseConnection = z.output<typeof DatabaseConnection>

/** The driver would take what stands behind a `#` or `/` of a password for host and database, and errors would show it. */
function isConnectionUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && !text.includes('#')
}

/** `DATABASE_URL`, or else what the file says; undefined where neither names a database. @throws StartError */
export function databaseConnection(
  configured: DatabaseConnection | undefined,
  { DATABASE_URL: url }: Record<string, string | undefined>,
): DatabaseConnection | undefined {
  if (!url) return configured
  const parsed = ConnectionUrl.safeParse(url)
  if (parsed.success) return parsed.data
  throw new StartError(`DATABASE_URL ${parsed.error.issues[0]?.message}.`)
}
