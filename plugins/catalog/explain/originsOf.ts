import { isDeepStrictEqual } from 'node:util'
import { type Entity, fromPointer, valueAt } from '@callboard/catalog-model'
import { pointersOf } from '../ingest/parse/Places'
import { cutText } from '../shapes/cutText'
import type { ExplainedValue, Origin } from './Explanation'
import { placeAt } from './placeAt'
import type { ReadDraft } from './readDraft'
import type { Stage } from './stagesOf'
import { whyAdded, whyNormalised } from './whyAdded'

/** As many as anyone looks at; a definition that was taken in has hundreds of thousands. */
const most = 2000

/** Where every value of an entity comes from, in the order of its document. */
export function originsOf(
  entity: Entity,
  read: ReadDraft | undefined,
  stages: Stage[],
): { values: ExplainedValue[]; isCut: boolean } {
  const values: ExplainedValue[] = []
  for (const [pointer, value] of pointersOf(entity)) {
    if (!isLeaf(value)) continue
    if (values.length === most) return { values, isCut: true }
    values.push({ pointer, value: shortened(value), origin: originOf(pointer, value, read, stages) })
  }
  return { values, isCut: false }
}

function originOf(pointer: string, value: unknown, read: ReadDraft | undefined, stages: Stage[]): Origin {
  const path = fromPointer(pointer)
  const inFile = valueAt(read?.filled?.value, path)
  const isWritten = inFile !== undefined
  const values = stages.map(({ entity }) => valueAt(entity, path))
  if (!isWritten && values[0] === undefined) {
    const why = whyAdded(pointer)
    if (why) return { from: 'catalog', why }
  }
  // A document that is not valid now has no stages; what is the same in it still stands there.
  const now = stages.length > 0 ? values.at(-1) : inFile
  if (!read || !isDeepStrictEqual(now, value)) return lastGood(isWritten)
  const changed = values.findLastIndex(
    (made, index) => !isDeepStrictEqual(made, index === 0 ? inFile : values[index - 1]),
  )
  const by = stages[changed]?.by
  if (by && by !== 'catalog') return { from: 'processor', plugin: by.plugin, why: addedBy(by.plugin, isWritten) }
  if (by && !isWritten) return { from: 'catalog', why: whyAdded(pointer) ?? 'The file does not say it.' }
  return fromFile(pointer, read, by ? whyNormalised : null)
}

function fromFile(pointer: string, { written, takenIn }: ReadDraft, why: string | null): Origin {
  const own = takenIn.find(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`))
  if (!own) return { from: 'file', place: placeAt(written.file, written.locate(pointer)), why }
  return {
    from: 'included',
    place: placeAt(own.file, own.locate(pointer.slice(own.pointer.length))),
    placeholder: placeAt(written.file, written.locate(own.pointer)),
  }
}

const lastGood = (isWritten: boolean): Origin => ({
  from: 'last-good',
  why: isWritten
    ? 'The file said this when it was last good. It says something else now.'
    : 'The file said this when it was last good. It does not say it now, or cannot be read.',
})

const addedBy = (plugin: string, isWritten: boolean) =>
  isWritten ? `The plugin ${plugin} changed what the file says.` : `The plugin ${plugin} added it.`

const isLeaf = (value: unknown) => typeof value !== 'object' || value === null || Object.keys(value).length === 0

const shortened = (value: unknown) => (typeof value === 'string' ? cutText(value) : value)
