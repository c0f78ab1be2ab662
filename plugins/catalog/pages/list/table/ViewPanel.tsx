import { lazyOf } from '@callboard/plugin-api/frontend'
import { Button, Panel } from '@callboard/ui'
import type { ViewChoicesProps } from './ViewChoices'

/** How the list is shown, behind a button. */
export const ViewPanel = (choices: ViewChoicesProps) => (
  <Panel label="How the list is shown" trigger={<Button icon="settings">View</Button>}>
    <ViewChoices {...choices} />
  </Panel>
)

const ViewChoices = lazyOf(async () => ({ default: (await import('./ViewChoices')).ViewChoices }))
