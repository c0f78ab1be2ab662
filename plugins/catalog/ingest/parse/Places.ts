import { type Draft, type Position, toPointer } from '@callboard/catalog-model'

/** A draft as data, that can be copied from one thread to another. */
export interface PlacedDraft extends Pick<Draft, 'file' | 'value' | 'line'> {
  /** For the document and then for each value in it, in the order of `pointersOf`: line and column of it, and of its key. */
  places: Int32Array
  /** How scalars of one line are written, by pointer, where it is not what they are. */
  written: Map<string, string>
}

/** The JSON pointer of every value in a document, with the value; the document first. */
export function* pointersOf(value: unknown, pointer = ''): Generator<[pointer: string, value: unknown]> {
  yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* pointersOf(inner, pointer + toPointer([key]))
}

/** Notes every place of a draft, for whoever asks for one in another thread. */
export function placed(draft: Draft): PlacedDraft {
  const places: number[] = []
  const written = new Map<string, string>()
  for (const [pointer, value] of pointersOf(draft.value)) {
    const [own, key] = [draft.locate(pointer), draft.locateKey(pointer)]
    places.push(own.line, own.column, key.line, key.column)
    const text = typeof value === 'object' ? undefined : draft.written(pointer)
    if (text !== undefined && text !== String(value) && !text.includes('\n')) written.set(pointer, text)
  }
  const { file, value, line } = draft
  return { file, value, line, places: Int32Array.from(places), written }
}

/** The draft that it was. */
export function unplaced({ file, value, line, places, written }: PlacedDraft): Draft {
  let index: Map<string, { number: number; value: unknown }> | undefined
  const find = (pointer: string) => {
    // Most drafts have no problem, and nobody asks.
    index ??= new Map([...pointersOf(value)].map(([found, inner], number) => [found, { number, value: inner }]))
    return index.get(pointer)
  }
  const at = (offset: number): Position => ({ line: places[offset] ?? line, column: places[offset + 1] ?? 1 })
  const place = (pointer: string, part: 0 | 2): Position => {
    const found = find(pointer)
    if (found) return at(found.number * 4 + part)
    // What is missing stands where the key of the nearest value around it does.
    return pointer === '' ? at(0) : place(pointer.slice(0, pointer.lastIndexOf('/')), 2)
  }
  return {
    file,
    value,
    line,
    locate: (pointer) => place(pointer, 0),
    locateKey: (pointer) => place(pointer, 2),
    written(pointer) {
      const found = find(pointer)
      const isScalar = found !== undefined && typeof found.value !== 'object'
      return written.get(pointer) ?? (isScalar ? String(found.value) : undefined)
    },
  }
}
