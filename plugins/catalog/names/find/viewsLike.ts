import { beginWords } from './beginWords'
import { fold, wordsOf } from './fold'

/** A view of the list by what it is called. */
export interface NamedView {
  name: string
  to: string
  note?: string
}

/** So many are listed before, and so many after the entities. */
const most = 3

/** Views of whose names the words begin with those that were typed; first those whose name begins so. `view` itself finds all of them. */
export function viewsLike(views: NamedView[], text: string): { first: NamedView[]; last: NamedView[] } {
  const wanted = fold(text.trim()).replace(/^go to /, '')
  if (wordsOf(wanted).length === 0) return { first: [], last: [] }
  const found = views.filter(({ name }) => beginWords(wanted, `view ${name}`))
  const begins = ({ name }: NamedView) => [name, `view ${name}`].some((each) => fold(each).startsWith(wanted))
  return {
    first: found.filter(begins).slice(0, most),
    last: found.filter((view) => !begins(view)).slice(0, most),
  }
}
