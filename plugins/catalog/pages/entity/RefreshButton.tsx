import { IconButton } from '@callboard/ui'
import type { Refresh } from '../../components/useRefresh'

/** Reads the location of an entity now; its steps stand below the head of the page. */
export function RefreshButton({ refresh }: { refresh: Refresh }) {
  return <IconButton icon="refresh" label="Read the file again" loading={refresh.isPending} onClick={refresh.start} />
}
