import type { ListedEntity } from '../../shapes/EntityList'
import { exportedColumns, fieldOf } from './fieldsOf'

type Pages = AsyncGenerator<ListedEntity[], undefined>

/** Says that what follows is UTF-8: without it, Excel takes it for the code page of the machine. */
const byteOrderMark = '\uFEFF'

/** Entities as CSV (RFC 4180), page by page. */
export async function* toCsv(
  columns: string[],
  first: IteratorResult<ListedEntity[], undefined>,
  pages: Pages,
): AsyncGenerator<string> {
  const fields = exportedColumns(columns)
  yield `${byteOrderMark}${lineOf(fields)}`
  const linesOf = (entities: ListedEntity[]) =>
    entities.map((entity) => lineOf(fields.map((field) => textOf(fieldOf(entity, field))))).join('')
  if (!first.done) yield linesOf(first.value)
  for await (const page of pages) yield linesOf(page)
}

const textOf = (value: ReturnType<typeof fieldOf>) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''))

const lineOf = (values: string[]) => `${values.map(quoted).join()}\r\n`

const quoted = (value: string) => {
  const text = harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes what begins so for a formula, and would run what somebody wrote into a description. */
const harmless = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)
