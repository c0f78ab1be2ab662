import { useAction } from '@callboard/plugin-api/frontend'
import { catalog } from '../plugin'

/** Reading a location now, and a sentence for those who listen on how that went. */
export function useRefresh(id: string) {
  const { mutate, isPending, data, error } = useAction(catalog.routes.refresh)
  const failure = error?.message ?? data?.failure
  return {
    start: () => mutate({ id }),
    isPending,
    failure,
    announcement: failure ? `Reading failed: ${failure}` : data && 'Read again; this is the newest state.',
  }
}
