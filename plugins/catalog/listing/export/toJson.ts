import type { ListedEntity } from '../../shapes/EntityList'
import { exportedColumns, fieldOf } from './fieldsOf'

/** Entities as a list of JSON objects, page by page, one to a line. */
export async function* toJson(
  columns: string[],
  first: IteratorResult<ListedEntity[], undefined>,
  pages: AsyncGenerator<ListedEntity[], undefined>,
): AsyncGenerator<string> {
  const fields = exportedColumns(columns)
  const objectOf = (entity: ListedEntity) =>
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, fieldOf(entity, field)])))
  let before = '['
  for (let page = first; !page.done; page = await pages.next()) {
    for (const entity of page.value) {
      yield `${before}\n${objectOf(entity)}`
      before = ','
    }
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}
