import { Button } from '@callboard/ui'
import { Notice } from './Notice'
import { useOutage } from './useOutage'

/** Says that what one sees is what was last read, for as long as the portal does not answer. */
export function OutageNotice() {
  const { isAway, tryNow } = useOutage()
  return (
    <div role="status">
      {isAway && (
        <Notice
          icon="plug"
          action={
            <Button size="small" variant="subtle" onClick={tryNow}>
              Try now
            </Button>
          }
        >
          The portal does not answer. You see what was read last; it is asked again by itself.
        </Notice>
      )}
    </div>
  )
}
