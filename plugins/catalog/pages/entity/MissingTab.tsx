import { refOf } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import type { EntityTab } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState } from '@callboard/ui'
import { editUrl } from './links'
import { tabPath } from './useEntityAddress'

/** Why a tab has nothing to show, and what to write where. */
export function MissingTab({ tab: { title, when, missing }, entity }: { tab: EntityTab; entity: Entity }) {
  const [annotation] = [when?.annotation ?? []].flat()
  const edit = editUrl(entity)
  return (
    <Card>
      <EmptyState
        icon="plug"
        title={`${title}: its file lacks the annotation ${annotation}`}
        snippet={`metadata:\n  annotations:\n    ${annotation}: ${missing?.value}`}
        action={
          edit ? (
            <Button to={edit} icon="edit">
              Edit the file
            </Button>
          ) : (
            <Button to={tabPath(refOf(entity), 'yaml')}>See its file</Button>
          )
        }
      >
        {missing?.why}
      </EmptyState>
    </Card>
  )
}
