import type { SearchResult } from '@callboard/plugin-api'
import { Icon, ResultLine } from '@callboard/ui'
import type { Entry } from './shapes'

export default function EntryResult({ result }: { result: SearchResult<Pick<Entry, 'ring' | 'quadrant'>> }) {
  const { ring, quadrant } = result.fields
  return (
    <ResultLine
      icon={<Icon name="progress" size={18} />}
      title={result.title}
      text={result.text}
      aside={`${ring} · ${quadrant}`}
    />
  )
}
