import { fetchAhead, usePortal } from '@callboard/plugin-api/frontend'
import { useEffect } from 'react'

/** Fetches what draws results of each type while these are looked for: drawn plainly first, they would change their height. */
export function useRenderersAhead(): void {
  const { frontends } = usePortal()
  useEffect(() => {
    for (const { search = {} } of frontends) for (const load of Object.values(search)) if (load) void fetchAhead(load)
  }, [frontends])
}
