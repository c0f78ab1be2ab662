import { nearest, parseEntityRef } from '@callboard/catalog-model'
import type { Suggestion } from '../plugin'

/** A group or person that could be meant. */
export interface Candidate {
  ref: string
  title: string
  email: string | null
}

/**
 * Who was probably meant by what is written for an owner that leads nowhere.
 *
 * @param written as it stands in the file, which may be no reference at all: an e-mail address.
 * @param ownerRef what the catalog made of it, if it could.
 */
export function suggestOwner(written: string, ownerRef: string | null, candidates: Candidate[]): Suggestion | null {
  const byAddress = byEmail(written, candidates)
  if (byAddress || !ownerRef) return byAddress ?? null
  return byKind(ownerRef, candidates) ?? byName(ownerRef, candidates) ?? null
}

function byEmail(written: string, candidates: Candidate[]): Suggestion | undefined {
  const address = written
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
  if (!address.includes('@')) return undefined
  return asSuggestion(
    'email',
    candidates.find(({ email }) => email?.toLowerCase() === address),
  )
}

/** `owner: ana` means a group: a person has to be called `user:ana`. Forgetting that is the usual mistake. */
function byKind(ownerRef: string, candidates: Candidate[]): Suggestion | undefined {
  const { name } = parseEntityRef(ownerRef)
  return asSuggestion(
    'kind',
    candidates.find(({ ref }) => ref !== ownerRef && parseEntityRef(ref).name === name),
  )
}

function byName(ownerRef: string, candidates: Candidate[]): Suggestion | undefined {
  const { kind, name } = parseEntityRef(ownerRef)
  const sameKind = candidates.filter(({ ref }) => ref.startsWith(`${kind}:`))
  const near = nearest(
    name,
    sameKind.map(({ ref }) => parseEntityRef(ref).name),
  )
  return asSuggestion(
    'name',
    near === undefined ? undefined : sameKind.find(({ ref }) => parseEntityRef(ref).name === near),
  )
}

function asSuggestion(because: Suggestion['because'], candidate: Candidate | undefined): Suggestion | undefined {
  return candidate && { ref: candidate.ref, title: candidate.title, because }
}
