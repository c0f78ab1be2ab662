import { ReadError, type UrlReader } from '@callboard/plugin-api/backend'
import type { z } from 'zod'

/** Longer lists are no lists of repositories or people. */
const mostPages = 1000
/** A page has a hundred where the host keeps to what it is asked. */
const mostItems = 100_000
/** What is kept of all of them together: a name may be as long as a page. */
const mostCharacters = 64 * 1024 * 1024

interface Pages<Item extends z.ZodType> {
  reader: UrlReader
  signal: AbortSignal
  /** Page of the code host for whose owner we sign in. */
  page: string
  /** From the base of the API. */
  path: string
  item: Item
}

/** Everything that an API lists, page by page. One page that fails fails all. @throws ReadError */
export async function readPages<Item extends z.ZodType>({
  reader,
  signal,
  page,
  path,
  item,
}: Pages<Item>): Promise<Array<z.output<Item>>> {
  const found: Array<z.output<Item>> = []
  let next: string | undefined = path
  let characters = 0
  for (let pages = 0; next !== undefined; pages++) {
    if (pages >= mostPages) throw new ReadError('too-large', `${page} lists more than ${mostPages} pages.`)
    const answer: Awaited<ReturnType<UrlReader['readApi']>> = await reader.readApi(page, next, { signal })
    const items = asExpected(item.array(), answer.json, page)
    for (const each of items) found.push(each)
    characters += JSON.stringify(items).length
    if (characters > mostCharacters) throw new ReadError('too-large', `${page} lists more than 64 MB.`)
    if (found.length > mostItems) throw new ReadError('too-large', `${page} lists more than ${mostItems} entries.`)
    next = answer.next
  }
  return found
}

/** What an API answered, in the shape that it is known for. @throws ReadError */
export function asExpected<Shape extends z.ZodType>(shape: Shape, json: unknown, page: string): z.output<Shape> {
  const { data, error } = shape.safeParse(json)
  if (error) {
    const [issue] = error.issues
    const place = issue ? ` (\`${issue.path.join('.')}\`: ${issue.message})` : ''
    throw new ReadError('unreachable', `What ${new URL(page).host} answered is not what its API gives${place}.`, {
      cause: error,
    })
  }
  return data as z.output<Shape>
}
