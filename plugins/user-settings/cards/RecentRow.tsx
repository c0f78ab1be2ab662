import { counted } from '@callboard/plugin-api'
import { Button, forgetHistory, Row, useNotify, useRecent } from '@callboard/ui'

/** What was looked at in this browser. */
export function RecentRow() {
  const recent = useRecent()
  const notify = useNotify()
  const forget = () => notify('What you looked at is forgotten.', { undo: forgetHistory() })
  return (
    <Row
      name="What you looked at"
      description={`${counted(recent.length, 'entity', 'entities')} and pages of docs, in this browser`}
    >
      <Button size="small" variant="subtle" onClick={forget}>
        Forget
      </Button>
    </Row>
  )
}
