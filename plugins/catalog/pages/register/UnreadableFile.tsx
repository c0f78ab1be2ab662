import type { Problem } from '@callboard/catalog-model'
import { Button, CodeInText } from '@callboard/ui'
import { Notice } from '../../components/Notice'

interface Props {
  problem: Problem
  /** Absent where trying again is up to somebody else. */
  onRetry?: () => void
}

/** A file that could not be read, and what to do about it; the problem's message says both. */
export function UnreadableFile({ problem: { file, message }, onRetry }: Props) {
  const retry = onRetry && (
    <Button size="small" icon="refresh" onClick={onRetry}>
      Try again
    </Button>
  )
  return (
    <div role="alert">
      <Notice tone="bad" title="This address could not be read" actions={retry}>
        {!message.includes(file) && <code>{file}</code>}
        <p>
          <CodeInText>{message}</CodeInText>
        </p>
      </Notice>
    </div>
  )
}
