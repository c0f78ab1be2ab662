import { useData } from '@callboard/plugin-api/frontend'
import { ErrorMessage, ProgressNote } from '@callboard/ui'
import { catalog } from '../../plugin'
import { LocationNotFound } from '../locations/LocationNotFound'
import { Registered } from './Registered'

/** What was registered, at an address that can be kept and given to others. */
export function RegisteredLocation({ id }: { id: string }) {
  const { data, error, refetch } = useData(catalog.routes.location, { id })
  if (error?.name === 'NotFoundError') return <LocationNotFound id={id} />
  if (error) return <ErrorMessage title="What was registered could not be read" error={error} onRetry={refetch} />
  if (!data) return <ProgressNote>Reading what was registered…</ProgressNote>
  return <Registered {...data} />
}
