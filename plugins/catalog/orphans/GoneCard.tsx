import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Card, CodeBlock, ErrorMessage, RelativeTime, useNotify } from '@callboard/ui'
import { colourYaml } from '../components/colourYaml'
import { By } from '../history/Occasion'
import { versionSentence } from '../history/versionSentence'
import { catalog } from '../plugin'
import type { GoneEntity } from './Gone'
import styles from './GoneCard.module.css'
import { RenameOffer } from './RenameOffer'

/** What an entity was that is gone, why it went, and the way back. */
export function GoneCard({ gone }: { gone: GoneEntity }) {
  const { ref, goneAt, cause, location, entity, text, renamedTo } = gone
  return (
    <Card title="What it was" actions={<RestoreButton {...gone} />}>
      <div className={styles.content}>
        <p>
          {versionSentence({ action: 'remove', cause })}
          <By {...gone} /> <RelativeTime at={goneAt} />. It came from <code className={styles.place}>{location}</code>.
        </p>
        {renamedTo && <RenameOffer from={ref} to={renamedTo} />}
        {entity.metadata.description && <p className={styles.description}>{entity.metadata.description}</p>}
        <Owner entity={entity} />
        <CodeBlock title="Last version" code={text} html={colourYaml(text)} />
      </div>
    </Card>
  )
}

function Owner({ entity: { spec } }: Pick<GoneEntity, 'entity'>) {
  if (typeof spec?.owner !== 'string') return null
  return <p className={styles.facts}>It was owned by {spec.owner}.</p>
}

function RestoreButton({ ref, cause }: Pick<GoneEntity, 'ref' | 'cause'>) {
  const refusals = [useRefusal(catalog, 'register'), useRefusal(catalog, 'unregister')]
  const notify = useNotify()
  const { mutate, isPending, error } = useAction(catalog.routes.restoreGone, {
    onSuccess: () => notify(`${ref} is in the catalog again.`),
  })
  // What was taken out is let in again by those who may take out.
  if (refusals[0] || (cause === 'exclude' && refusals[1])) return null
  return (
    <>
      {error && <ErrorMessage title="It was not restored" error={error} />}
      <Button icon="rollback" size="small" loading={isPending} onClick={() => mutate({ ref })}>
        Restore
      </Button>
    </>
  )
}
