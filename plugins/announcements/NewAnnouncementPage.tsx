import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Page, Refusal } from '@callboard/ui'
import { useNavigate } from 'react-router'
import { AnnouncementForm } from './AnnouncementForm'
import { emptyDraft } from './draft'
import { announcements } from './plugin'
import type { NewAnnouncement } from './shapes'

export default function NewAnnouncementPage() {
  const add = useAction(announcements.routes.add)
  const refusal = useRefusal(announcements, 'write')
  const navigate = useNavigate()
  const save = (written: NewAnnouncement) =>
    add.mutate(written, { onSuccess: ({ id }) => navigate(`/announcements/${id}`) })
  return (
    <Page title="New announcement" breadcrumbs={[{ title: 'Announcements', to: '/announcements' }]}>
      {refusal ? (
        <Refusal>{refusal}</Refusal>
      ) : (
        <AnnouncementForm draft={emptyDraft} label="Publish" action={add} onSave={save} cancel="/announcements" />
      )}
    </Page>
  )
}
