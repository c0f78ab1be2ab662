import type { SearchResult } from '@callboard/plugin-api'
import { KindIcon, ResultLine } from '@callboard/ui'
import type { FoundEntity } from './plugin'

/** An entity among the results of a search. */
export default function EntityResult({ result }: { result: SearchResult<FoundEntity> }) {
  const { kind = '', type } = result.facets
  const { namespace, ownerTitle } = result.fields
  return (
    <ResultLine
      icon={<KindIcon kind={kind} size={18} />}
      title={result.title}
      text={result.text}
      aside={[type ?? kind, ownerTitle, namespace].filter(Boolean).join(' · ')}
    />
  )
}
