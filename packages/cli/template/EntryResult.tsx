// with search
import { parseEntityRef, type SearchResult } from '@callboard/plugin-api'
import { Icon, ResultLine } from '@callboard/ui'
import type { Entry } from './plugin'

export default function EntryResult({ result }: { result: SearchResult<Pick<Entry, 'author'>> }) {
  const { name } = parseEntityRef(result.fields.author)
  return <ResultLine icon={<Icon name="list" size={18} />} title={result.title} aside={name} />
}
