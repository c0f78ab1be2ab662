import { PortalError, portal } from '@callboard/plugin-api'
import { errorOf } from '@callboard/plugin-api/frontend'

export interface Outcome {
  id: string
  version: string
  state: 'running' | 'failed' | 'disabled'
  error?: string
}

/** Has the portal install a package. @throws PortalError that says why it is refused */
export async function uploadPackage(file: Blob): Promise<Outcome> {
  const headers = { 'content-type': 'application/gzip', accept: 'application/json' }
  const response = await fetch(portal.routes.pluginDetails.path, { method: 'POST', headers, body: file }).catch(
    (cause) => {
      throw new PortalError(
        'ServiceUnavailableError',
        'The portal does not answer. Check that it runs, then try again.',
        {
          cause,
        },
      )
    },
  )
  if (!response.ok) throw await errorOf(response)
  return response.json()
}
