import { IconButton, useNotify, VisuallyHidden } from '@callboard/ui'
import { useRefresh } from '../../components/useRefresh'

/** Reads the location of an entity now. */
export function RefreshButton({ locationId }: { locationId: string }) {
  const notify = useNotify()
  const refresh = useRefresh(locationId, (message) => notify(`The file was not read. ${message}`, 'failed'))
  return (
    <>
      <VisuallyHidden>
        <span aria-live="polite">{!refresh.failure && refresh.announcement}</span>
      </VisuallyHidden>
      <IconButton icon="refresh" label="Read the file again" loading={refresh.isPending} onClick={refresh.start} />
    </>
  )
}
