import { Button, Checkbox, ErrorMessage, TextInput } from '@callboard/ui'
import { type FormEvent, useId, useState } from 'react'
import styles from './Announcements.module.css'
import { type Draft, writtenIn } from './draft'
import type { NewAnnouncement } from './shapes'

interface Props {
  draft: Draft
  /** What the button says. */
  label: string
  action: { isPending: boolean; error: Error | null }
  onSave: (written: NewAnnouncement) => void
  /** Where one is led who does not save. */
  cancel: string
}

export function AnnouncementForm({ draft: initial, label, action, onSave, cancel }: Props) {
  const [draft, setDraft] = useState(initial)
  const field = (name: 'title' | 'category' | 'audience' | 'startsAt' | 'endsAt') => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    onSave(writtenIn(draft))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput label="Title" required {...field('title')} />
      <TextField value={draft.text} onChange={(text) => setDraft({ ...draft, text })} />
      <div className={styles.pair}>
        <TextInput label="Starts" type="datetime-local" description="Empty: at once" {...field('startsAt')} />
        <TextInput label="Ends" type="datetime-local" description="Empty: never" {...field('endsAt')} />
      </div>
      <div className={styles.pair}>
        <TextInput label="Category" description="Such as Maintenance" {...field('category')} />
        <TextInput
          label="For the members of"
          description="Names of groups, with commas; empty: everyone"
          {...field('audience')}
        />
      </div>
      <Checkbox
        label="Pinned: above all others, and on the home page after it was read"
        checked={draft.pinned}
        onChange={(pinned) => setDraft({ ...draft, pinned })}
      />
      {action.error && <ErrorMessage error={action.error} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          variant="primary"
          loading={action.isPending}
          disabled={!draft.title.trim() || !draft.text.trim()}
        >
          {label}
        </Button>
        <Button to={cancel}>Cancel</Button>
      </div>
    </form>
  )
}

function TextField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        Text
      </label>
      <span id={`${id}-hint`} className={styles.hint}>
        Markdown, as in docs
      </span>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        className={styles.area}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
