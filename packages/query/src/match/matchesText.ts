import { displayName, type Entity } from '@callboard/catalog-model'
import { textParts } from './textParts'

/** Whether an entity has a text: in its name or title, as the words of its description, or in a name that it once had. */
export function matchesText(text: string, { metadata, ...rest }: Entity, formerNames: readonly string[] = []): boolean {
  const wanted = text.toLowerCase()
  const named = `${metadata.name} ${displayName({ metadata, ...rest }) ?? ''}`.toLowerCase()
  return (
    named.includes(wanted) ||
    describes(metadata.description ?? '', text) ||
    formerNames.some((ref) => (ref.split('/')[1] ?? '').toLowerCase().includes(wanted))
  )
}

/** As far as descriptions are looked into. */
const longest = 100_000

function describes(description: string, text: string): boolean {
  const said = description.slice(0, longest).toLowerCase()
  const parts = textParts(text).map((part) => part.toLowerCase())
  const has = (part: string) => ([...part].length > 1 ? said.includes(part) : begins(said, part))
  return parts.length > 0 && parts.every(has)
}

const begins = (said: string, letter: string) => said.split(/[^\p{L}\p{N}_]+/u).some((word) => word.startsWith(letter))
