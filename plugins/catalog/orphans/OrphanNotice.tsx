import { useCan, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, RelativeTime } from '@callboard/ui'
import { Notice } from '../components/Notice'
import { catalog, type EntityDescription } from '../plugin'

/** Says of an orphan since when it is one, which file said it last, and what to do; nothing of any other entity. */
export function OrphanNotice({ description: { orphan, file } }: { description: EntityDescription }) {
  const mayDelete = useCan(catalog, 'unregister')
  const cannotRegister = useRefusal(catalog, 'register') !== undefined
  if (!orphan) return null
  return (
    <Notice
      tone="warn"
      title="No file says this entity any more"
      actions={
        !cannotRegister && (
          <Button size="small" to="/catalog/register">
            Register a file
          </Button>
        )
      }
    >
      <p>
        It became an orphan <RelativeTime at={orphan.since} />. <code>{file}</code> said it last
        {orphan.location !== file && (
          <>
            , read from <code>{orphan.location}</code>
          </>
        )}
        . What you see is how it was then. {adviceFor(mayDelete, !cannotRegister)}
      </p>
    </Notice>
  )
}

function adviceFor(mayDelete: boolean, canRegister: boolean): string {
  if (mayDelete && canRegister) return 'Delete it, in its menu above, or register the file that says it now.'
  if (mayDelete) return 'Delete it, in its menu above, if it is no more.'
  return canRegister ? 'Register the file that says it now.' : ''
}
