import type { ParsedSchema } from '../Parsed'
import { collecting, type Reading, valueAtPointer } from '../Reading'
import { readSchema } from './readSchema'

/** Reads all schemas that have a name or were referred to; reading one may name others, which come behind it. */
export function readNamedSchemas(reading: Reading): ParsedSchema[] {
  const read: ParsedSchema[] = []
  for (const [pointer, { key, name, isListed }] of reading.schemas) {
    const { value, refs } = collecting(reading, () => readSchema(valueAtPointer(reading.document, pointer), reading))
    read.push({ key, name, isListed, schema: value, refs })
  }
  return read
}
