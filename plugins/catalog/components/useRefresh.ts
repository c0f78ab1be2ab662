import { useAction } from '@callboard/plugin-api/frontend'
import { catalog } from '../plugin'

/** Reading a location now, and a sentence for those who listen on how that went. `onFailure` is for where that is not on the page. */
export function useRefresh(id: string, onFailure?: (message: string) => void) {
  const { mutate, isPending, data, error } = useAction(catalog.routes.refresh)
  const failure = error?.message ?? data?.failure
  return {
    start: () =>
      mutate(
        { id },
        {
          onError: ({ message }) => onFailure?.(message),
          onSuccess: ({ failure }) => failure && onFailure?.(failure),
        },
      ),
    isPending,
    failure,
    announcement: failure ? `Reading failed: ${failure}` : data && 'Read again; this is the newest state.',
  }
}
