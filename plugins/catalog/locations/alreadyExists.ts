import { conflict, type PortalError } from '@callboard/plugin-api'
import { providersInWords } from '../discovery/providersInWords'
import { stringifySource } from '../ingest/Source'
import type { LocationDetails } from '../plugin'

/** That a location is there already: in Backstage's words, then by whom it is known and where it is shown. */
export function alreadyExists(location: LocationDetails, advice = ''): PortalError {
  const { id } = location
  const said = `Location ${stringifySource(location)} already exists: ${known(location)}. Its page is /catalog/locations/${id}.`
  return conflict([said, advice].join(' ').trim(), { details: { location: { id } } })
}

function known({ origin, registeredBy, discoveredBy }: LocationDetails): string {
  if (origin === 'config') return 'it stands in app-config.yaml'
  if (origin === 'discovered') return `it was found by ${providersInWords(discoveredBy)}`
  return registeredBy ? `it was registered by ${registeredBy}` : 'somebody registered it'
}
