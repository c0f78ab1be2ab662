import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { meaningOf } from '../kinds/meaningOf'
import { sha256 } from './hashOf'
import type { IngestedFile } from './Ingested'

/** Raise it when the portal begins to make something else of the same files: every location is then stored anew. */
const version = 3

/** One hash of some files and of what gives them their meaning: kinds, rules and processors. */
export function contentHash(
  files: IngestedFile[],
  { kinds, config, processors }: Pick<Services<CatalogConfig>, 'kinds' | 'config' | 'processors'>,
): string {
  const meaning = {
    version,
    kinds: meaningOf(kinds),
    rules: [config.rules, config.locations.filter(({ rules }) => rules)],
    processors: processors.length,
  }
  const contents = files.map(({ url, hash }) => `${url} ${hash}`).sort()
  return sha256(JSON.stringify([meaning, contents]))
}
