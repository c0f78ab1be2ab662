import { useKeyOverlay } from '@callboard/plugin-api/frontend'
import { Button, Card, Checkbox, useSingleKeys } from '@callboard/ui'

/** Whether letters alone do something, and which. */
export function KeysCard() {
  const [areOn, setOn] = useSingleKeys()
  return (
    <Card
      title="Keyboard"
      actions={
        <Button size="small" onClick={useKeyOverlay()}>
          Show all keys
        </Button>
      }
    >
      <Checkbox
        label="Keys of one character do something"
        description="Switch them off if you speak to your computer, or type beside fields."
        checked={areOn}
        onChange={setOn}
      />
    </Card>
  )
}
