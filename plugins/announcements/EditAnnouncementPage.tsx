import { useAction, useData } from '@callboard/plugin-api/frontend'
import { Page, QueryView, Refusal } from '@callboard/ui'
import { useNavigate, useParams } from 'react-router'
import { AnnouncementForm } from './AnnouncementForm'
import { draftOf } from './draft'
import { announcements } from './plugin'
import type { NewAnnouncement } from './shapes'

export default function EditAnnouncementPage() {
  const { id = '' } = useParams()
  const query = useData(announcements.routes.show, { id }, { staysAsRead: 'whileShown' })
  const change = useAction(announcements.routes.change)
  const navigate = useNavigate()
  const here = `/announcements/${id}`
  const save = (written: NewAnnouncement) => change.mutate({ id, ...written }, { onSuccess: () => navigate(here) })
  return (
    <Page title="Edit announcement" breadcrumbs={[{ title: 'Announcements', to: '/announcements' }]}>
      <QueryView query={query}>
        {(found) =>
          found.mayChange ? (
            <AnnouncementForm draft={draftOf(found)} label="Save" action={change} onSave={save} cancel={here} />
          ) : (
            <Refusal>Only its author, and who may manage announcements, can change this.</Refusal>
          )
        }
      </QueryView>
    </Page>
  )
}
