// with card
import { counted, refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { Link } from 'react-router'
import { newPlugin } from './plugin'

export default function EntriesCard({ entity }: EntityProps) {
  return (
    <QueryView query={useData(newPlugin.routes.list, { entity: refOf(entity) })}>
      {(list) => (
        <Link to="new-plugin">{list.length === 0 ? 'No entries yet' : counted(list.length, 'entry', 'entries')}</Link>
      )}
    </QueryView>
  )
}
