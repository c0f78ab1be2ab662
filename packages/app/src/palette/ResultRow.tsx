import type { SearchResult } from '@callboard/plugin-api'
import { useResultRenderer } from '@callboard/plugin-api/frontend'
import { ErrorBoundary } from '@callboard/ui'
import { PlainRow } from './PlainRow'

/** An answer as the plugin that owns its type draws it; plainly where it draws nothing, or fails. */
export function ResultRow({ result }: { result: SearchResult }) {
  const Renderer = useResultRenderer(result.type)
  const plain = <PlainRow title={result.title} icon="search" note={result.text.slice(0, 120)} />
  if (!Renderer) return plain
  return (
    <ErrorBoundary fallback={plain}>
      <Renderer result={result} fallback={plain} />
    </ErrorBoundary>
  )
}
