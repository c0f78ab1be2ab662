import type { SearchResult } from '@callboard/plugin-api'
import { useResultRenderer } from '@callboard/plugin-api/frontend'
import { ErrorBoundary } from '@callboard/ui'
import { Link } from 'react-router'
import { PlainResult } from './PlainResult'
import styles from './SearchPage.module.css'

/** A result as the plugin that owns its type draws it; plainly where it draws none, or fails. */
export function ResultLink({ result, text }: { result: SearchResult; text: string }) {
  const Renderer = useResultRenderer(result.type)
  const plain = <PlainResult result={result} text={text} />
  return (
    <Link to={result.to} className={styles.result}>
      {Renderer ? (
        <ErrorBoundary fallback={plain}>
          <Renderer result={result} fallback={plain} />
        </ErrorBoundary>
      ) : (
        plain
      )}
    </Link>
  )
}
