import type { SearchResult } from '@callboard/plugin-api'
import { Icon, RelativeTime, ResultLine } from '@callboard/ui'
import type { Listed } from './shapes'

export default function AnnouncementResult({
  result,
}: {
  result: SearchResult<Pick<Listed, 'category' | 'startsAt'>>
}) {
  return (
    <ResultLine
      icon={<Icon name="bell" size={18} />}
      title={result.title}
      text={result.text}
      aside={<RelativeTime at={result.fields.startsAt} />}
    />
  )
}
