import { Button, useCopy } from '@callboard/ui'
import type { RecentDeployment } from '../plugin'
import { deploymentsAsMarkdown } from './deploymentsAsMarkdown'

/** Takes the list as it is narrowed to a chat or a report. */
export function CopyAsMarkdown({ deployments }: { deployments: RecentDeployment[] }) {
  const { copy, outcome } = useCopy()
  return (
    <Button
      icon={outcome === 'copied' ? 'check' : 'copy'}
      disabled={deployments.length === 0}
      onClick={() => copy(deploymentsAsMarkdown(deployments, new Date()), 'as Markdown')}
    >
      Copy as Markdown
    </Button>
  )
}
