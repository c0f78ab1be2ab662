import type { ParsedSchema } from '../Parsed'
import { pause } from '../pause'
import { collecting, type Reading, valueAtPointer } from '../Reading'
import { readSchema } from './readSchema'

/** Reads all schemas that have a name or were referred to; reading one may name others, which come behind it. */
export async function readNamedSchemas(reading: Reading): Promise<ParsedSchema[]> {
  const read: ParsedSchema[] = []
  for (const [pointer, { key, name, isListed }] of reading.schemas) {
    const { value, refs } = collecting(reading, () => readSchema(valueAtPointer(reading.document, pointer), reading))
    read.push({ key, name, isListed, schema: value, refs })
    if (read.length % 50 === 0) await pause()
  }
  return read
}
