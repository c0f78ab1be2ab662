import type { Announcement, NewAnnouncement } from './shapes'

/** What stands in the fields of the form. */
export interface Draft {
  title: string
  text: string
  category: string
  /** Groups, with commas between them. */
  audience: string
  pinned: boolean
  /** As `datetime-local` has it, in the zone of who writes; empty for at once. */
  startsAt: string
  endsAt: string
}

export const emptyDraft: Draft = {
  ...{ title: '', text: '', category: '', audience: '', startsAt: '', endsAt: '' },
  pinned: false,
}

export const draftOf = (announcement: Announcement): Draft => ({
  title: announcement.title,
  text: announcement.text,
  category: announcement.category ?? '',
  audience: announcement.audience.join(', '),
  pinned: announcement.pinned,
  startsAt: localOf(announcement.startsAt),
  endsAt: announcement.endsAt ? localOf(announcement.endsAt) : '',
})

export const writtenIn = ({ title, text, category, audience, pinned, startsAt, endsAt }: Draft): NewAnnouncement => ({
  ...{ title, text, pinned },
  category: category.trim() || null,
  audience: groupsIn(audience),
  ...(startsAt && { startsAt: new Date(startsAt).toISOString() }),
  endsAt: endsAt ? new Date(endsAt).toISOString() : null,
})

/** `checkout, ops/night` are two groups, of which the first is in the namespace `default`. */
export function groupsIn(text: string): string[] {
  const names = text
    .split(/[\s,]+/)
    .map((name) => name.toLowerCase().replace(/^group:/, ''))
    .filter(Boolean)
  return [...new Set(names.map((name) => `group:${name.includes('/') ? name : `default/${name}`}`))]
}

/** A moment for a field of type `datetime-local`, which knows no zone. */
export function localOf(iso: string): string {
  const date = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
