import { refOf } from '@callboard/catalog-model'
import { after, type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView } from '@callboard/ui'
import { useDescriptionOf } from '../pages/entity/useDescription'
import { catalog } from '../plugin'
import { ReadsView } from './ReadsView'

/** Where an entity comes from, and how it goes with reading that. */
export default function SyncTab({ entity }: EntityProps) {
  const { data: description } = useDescriptionOf(entity)
  const location = description?.location
  const hasLocation = location !== undefined && location !== null
  const query = useData(
    catalog.routes.reads,
    { id: location?.id ?? '' },
    {
      enabled: hasLocation,
      refreshEvery: 30_000,
      readAgain: after(catalog.events.changed, ({ refs }) => refs.includes(refOf(entity))),
    },
  )
  if (description && !hasLocation) {
    return (
      <Card>
        <EmptyState icon="location" title="Nothing is read for it now">
          No location leads to its file any more. Register the file, and it is kept up to date again.
        </EmptyState>
      </Card>
    )
  }
  return <QueryView query={query}>{(reads) => <ReadsView reads={reads} />}</QueryView>
}
