import { isWebUrl } from '@callboard/catalog-model'
import { ReadError } from '@callboard/plugin-api/backend'
import { parse } from 'yaml'
import { readSource } from '../../ingest/readSource'
import { sourceOf } from '../../ingest/resolveTarget'
import type { ListProvider } from '../config/ProvidersConfig'
import type { Listed, Listing } from '../Provider'

/** The addresses that a list names: a line each, or as an array in JSON or YAML. @throws ReadError */
export async function readList({ target }: ListProvider, { reader, signal }: Listing): Promise<Listed> {
  const type = isWebUrl(target) ? 'url' : 'file'
  const read = await readSource(sourceOf(type, target), reader, { signal })
  const addresses = addressesIn(read?.text ?? '')
  const sources = addresses.map((address, index) => {
    try {
      return sourceOf('url', type === 'url' ? reader.resolve(address, target) : address)
    } catch (cause) {
      throw new ReadError('bad-url', `Entry ${index + 1} of ${target}: ${(cause as Error).message}`, { cause })
    }
  })
  return { sources, notes: [] }
}

/** Lines may be empty, or a note that begins with `#`. */
export function addressesIn(text: string): string[] {
  const items = /^\s*(\[|- )/m.test(text) ? arrayIn(text) : undefined
  return (
    items ??
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#'))
  )
}

function arrayIn(text: string): string[] | undefined {
  try {
    const value: unknown = parse(text)
    return Array.isArray(value) ? value.map(addressOf) : undefined
  } catch {
    return undefined
  }
}

/** An address, or as in `catalog.locations` an object with a target. */
const addressOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'target' in item ? String(item.target) : String(item)
