import { useCan } from '@callboard/plugin-api/frontend'
import { Button, RelativeTime } from '@callboard/ui'
import { Notice } from '../components/Notice'
import { catalog, type EntityDescription } from '../plugin'

/** Says of an orphan since when it is one, which file said it last, and what to do; nothing of any other entity. */
export function OrphanNotice({ description: { orphan, file } }: { description: EntityDescription }) {
  const mayRegister = useCan(catalog, 'register')
  if (!orphan) return null
  return (
    <Notice
      tone="warn"
      title="No file says this entity any more"
      actions={
        mayRegister && (
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
        . What you see is how it was then.{' '}
        {mayRegister && 'Delete it, in its menu above, or register the file that says it now.'}
      </p>
    </Notice>
  )
}
