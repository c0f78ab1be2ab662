import type { SearchResult } from '@callboard/plugin-api'
import { KindIcon, ResultLine } from '@callboard/ui'
import type { EntitySummary } from './plugin'

/** An entity among the results of a search. */
export default function EntityResult({ result }: { result: SearchResult<EntitySummary> }) {
  const { kind, type, namespace, name, title, description, ownerTitle } = result.fields
  return (
    <ResultLine
      icon={<KindIcon kind={kind} size={18} />}
      title={title ?? name}
      text={description}
      aside={[type ?? kind, ownerTitle, namespace !== 'default' && namespace].filter(Boolean).join(' · ')}
    />
  )
}
