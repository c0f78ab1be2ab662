import { Button, useCopy, VisuallyHidden } from '@callboard/ui'
import type { RecentDeployment } from '../plugin'
import { deploymentsAsMarkdown } from './deploymentsAsMarkdown'

/** Takes the list as it is narrowed to a chat or a report. */
export function CopyAsMarkdown({ deployments }: { deployments: RecentDeployment[] }) {
  const { copy, outcome } = useCopy()
  const words = outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Could not copy' : 'Copy as Markdown'
  return (
    <>
      <Button
        icon={outcome === 'copied' ? 'check' : 'copy'}
        disabled={deployments.length === 0}
        onClick={() => copy(deploymentsAsMarkdown(deployments, new Date()))}
      >
        {words}
      </Button>
      <VisuallyHidden>
        <span aria-live="polite">{outcome && words}</span>
      </VisuallyHidden>
    </>
  )
}
