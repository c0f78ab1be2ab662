import { useAction, useData, usePageTitle } from '@callboard/plugin-api/frontend'
import { Button, Card, ConfirmDialog, Page, Prose, QueryView, useNotify } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Facts } from './Facts'
import { announcements } from './plugin'
import type { Announcement } from './shapes'
import { useReadMarks } from './useReadMarks'

/** `/announcements/:id`: who sees it has read it. */
export default function AnnouncementPage() {
  const { id = '' } = useParams()
  const query = useData(announcements.routes.show, { id })
  const { data } = query
  useMarkAsRead(data)
  usePageTitle(data?.title ?? 'Announcement', 'Announcements')
  return (
    <Page
      title={data?.title ?? 'Announcement'}
      description={data && <Facts announcement={data} />}
      breadcrumbs={[{ title: 'Announcements', to: '/announcements' }]}
      actions={data && <Actions announcement={data} />}
    >
      <QueryView query={query}>
        {({ html }) => (
          <Card>
            <Prose html={html} />
          </Card>
        )}
      </QueryView>
    </Page>
  )
}

/** Once for each visit: whoever marks it as unread then may stay. */
function useMarkAsRead(announcement: Announcement | undefined) {
  const { isRead, mark } = useReadMarks()
  const [seen, setSeen] = useState<string>()
  const id = announcement?.state === 'active' ? announcement.id : undefined
  useEffect(() => {
    if (id === undefined || id === seen) return
    setSeen(id)
    if (!isRead(id)) mark([id])
  }, [id, seen, isRead, mark])
}

function Actions({ announcement: { id, title, state, mayChange } }: { announcement: Announcement }) {
  const [asking, setAsking] = useState(false)
  const { isRead, mark } = useReadMarks()
  const navigate = useNavigate()
  const notify = useNotify()
  // Left before anything is read again, and not in a transition: the page of what is gone would find nothing.
  const onSuccess = async () => {
    await navigate('/announcements', { flushSync: true })
    notify('The announcement is deleted.')
  }
  const remove = useAction(announcements.routes.remove, { onSuccess })
  return (
    <>
      {state === 'active' && (
        <Button variant="subtle" onClick={() => mark([id], !isRead(id))}>
          {isRead(id) ? 'Mark as unread' : 'Mark as read'}
        </Button>
      )}
      {mayChange && (
        <>
          <Button icon="trash" onClick={() => setAsking(true)}>
            Delete
          </Button>
          <Button icon="edit" to={`/announcements/${id}/edit`}>
            Edit
          </Button>
        </>
      )}
      <ConfirmDialog
        title={`Delete “${title}”?`}
        opened={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: 'Delete', icon: 'trash', variant: 'danger' }}
        onConfirm={() => remove.mutate({ id })}
        action={remove}
        failure="Nothing was deleted"
      >
        Nobody can read it any more, and it cannot be brought back.
      </ConfirmDialog>
    </>
  )
}
