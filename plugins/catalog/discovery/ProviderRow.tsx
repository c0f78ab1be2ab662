import { counted } from '@callboard/plugin-api'
import { useAction, useCan } from '@callboard/plugin-api/frontend'
import { Badge, Button, CodeInText, ErrorMessage, VisuallyHidden } from '@callboard/ui'
import { useState } from 'react'
import { catalog, type Discovery } from '../plugin'
import { AllowLossDialog } from './AllowLossDialog'
import styles from './DiscoveryCard.module.css'
import { ProviderFacts } from './ProviderFacts'

/** A provider: what it lists, what its last run found or why it changed nothing, and what to do. */
export function ProviderRow({ discovery }: { discovery: Discovery }) {
  const { id, title, failure, isRefused, isRunning, result } = discovery
  const mayRun = useCan(catalog, 'register')
  const mayLose = useCan(catalog, 'unregister')
  const run = useAction(catalog.routes.discover)
  const [isAsking, setAsking] = useState(false)
  return (
    <li className={styles.provider}>
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        <ProviderFacts discovery={discovery} />
        {failure && (
          <p className={styles.failure}>
            <CodeInText>{failure}</CodeInText>
          </p>
        )}
        {result && result.notes.length > 0 && (
          <ul className={styles.notes}>
            {result.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {run.error && <ErrorMessage title="It was not run" error={run.error} />}
        <p className={styles.announcement} aria-live="polite">
          {run.data && sentenceFor(run.data)}
        </p>
      </div>
      <State discovery={discovery} isPending={run.isPending} />
      <div className={styles.actions}>
        {isRefused && mayLose && (
          <Button onClick={() => setAsking(true)}>
            Remove what is gone…
            <VisuallyHidden> from {id}</VisuallyHidden>
          </Button>
        )}
        {mayRun && (
          <Button icon="refresh" loading={run.isPending || isRunning} onClick={() => run.mutate({ id })}>
            Run now
            <VisuallyHidden>: {title}</VisuallyHidden>
          </Button>
        )}
      </div>
      <AllowLossDialog discovery={discovery} opened={isAsking} onClose={() => setAsking(false)} />
    </li>
  )
}

function State({ discovery, isPending }: { discovery: Discovery; isPending: boolean }) {
  const { isRunning, failure, listedAt, result } = discovery
  if (isRunning || isPending) return <Badge icon="clock">Running</Badge>
  if (failure) {
    return (
      <Badge tone="bad" icon="alert-circle">
        Failing
      </Badge>
    )
  }
  if (!listedAt) return <Badge icon="clock">Not run yet</Badge>
  const notes = result?.notes.length ?? 0
  if (notes > 0) {
    return (
      <Badge tone="warn" icon="alert-triangle">
        {counted(notes, 'note')}
      </Badge>
    )
  }
  return (
    <Badge tone="good" icon="circle-check">
      Listed
    </Badge>
  )
}

/** For those who listen: everybody else sees it in the row. */
function sentenceFor({ isRunning, failure, result }: Discovery): string {
  if (isRunning) return 'It is still running; the row says when it is done.'
  if (failure) return 'The run failed.'
  return result ? `The run is done: ${counted(result.listed, 'entry', 'entries')} listed.` : ''
}
