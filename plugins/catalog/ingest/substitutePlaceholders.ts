import { type Draft, fromPointer, type Problem } from '@callboard/catalog-model'
import type { Inclusion } from './Fetched'
import type { Parsing } from './parse/Parsing'
import { parseIncluded } from './parse/parseIncluded'
import type { Included } from './parse/readIncluded'
import { problemAt } from './problemAt'
import { malformedPlaceholdersOf, placeholdersOf } from './references'

/** What all placeholders of a location may put in together, in characters: one file can be included a thousand times. */
const maxCharacters = 64 * 1024 * 1024

/** The same in values: what `$json` and `$yaml` put in is more than its text. */
const maxValues = 500_000

/** To read them, in milliseconds, for the same reason. */
const maxMilliseconds = 120_000

/** What has been put in so far, and what was wrong. */
interface Filling {
  parsing: Parsing | undefined
  giveUpAt: number
  characters: number
  values: number
  problems: Problem[]
}

/** Puts the files that placeholders name in their place. A draft that lacks one of them is left out, with a problem. */
export async function substitutePlaceholders(
  { catalogFiles, included }: { catalogFiles: Array<{ drafts: Draft[] }>; included: Inclusion[] },
  parsing?: Parsing,
): Promise<{ drafts: Draft[]; problems: Problem[] }> {
  const filling: Filling = { parsing, giveUpAt: Date.now() + maxMilliseconds, characters: 0, values: 0, problems: [] }
  const inclusions = groupByDraft(included)
  const drafts: Draft[] = []
  for (const draft of catalogFiles.flatMap(({ drafts }) => drafts)) {
    const filled = await fill(filling, draft, inclusions.get(draft) ?? [])
    if (filled) drafts.push(filled)
  }
  return { drafts, problems: filling.problems }
}

async function fill(filling: Filling, draft: Draft, inclusions: Inclusion[]): Promise<Draft | undefined> {
  const malformed = malformedPlaceholdersOf(draft).map(({ pointer, resolver }) => noFile(draft, pointer, resolver))
  filling.problems.push(...malformed)
  if (malformed.length > 0) return undefined
  const expected = placeholdersOf(draft).length
  if (expected === 0) return draft
  const value = structuredClone(draft.value)
  let done = 0
  for (const inclusion of inclusions) {
    const read = await contentOf(filling, inclusion)
    if ('content' in read) {
      setAt(value, inclusion.pointer, read.content)
      done += 1
    } else filling.problems.push(badPlaceholder(inclusion, read.fault))
  }
  return done === expected ? { ...draft, value } : undefined
}

async function contentOf(filling: Filling, { resolver, file: { text } }: Inclusion): Promise<Included> {
  filling.characters += text.length
  if (filling.characters > maxCharacters)
    return { fault: 'all placeholders of the location together put in over 64 MB' }
  if (Date.now() > filling.giveUpAt) return { fault: 'those before it took two minutes to be read' }
  const included = await parseIncluded({ resolver, text }, filling.parsing)
  if ('values' in included) filling.values += included.values
  return filling.values > maxValues
    ? { fault: `all placeholders of the location together put in over ${maxValues.toLocaleString('en')} values` }
    : included
}

const badPlaceholder = ({ draft, pointer, target }: Inclusion, fault: string): Problem =>
  problemAt(draft, pointer, {
    code: 'bad-placeholder',
    message: `The placeholder cannot take in ${target}: ${fault}.`,
  })

const noFile = (draft: Draft, pointer: string, resolver: string): Problem =>
  problemAt(draft, pointer, {
    code: 'bad-placeholder',
    message: `A placeholder names a file: write a URL or a path after \`$${resolver}\`, such as \`$${resolver}: ./openapi.yaml\`.`,
  })

function groupByDraft(included: Inclusion[]): Map<Draft, Inclusion[]> {
  const groups = new Map<Draft, Inclusion[]>()
  for (const inclusion of included) {
    const group = groups.get(inclusion.draft)
    if (group) group.push(inclusion)
    else groups.set(inclusion.draft, [inclusion])
  }
  return groups
}

/** Writes to a place that is known to exist: the pointer was made from this very value. */
function setAt(value: object, pointer: string, content: unknown): void {
  const steps = fromPointer(pointer)
  const last = steps.pop() ?? ''
  const parent = steps.reduce(
    (within, step) => within[step] as Record<string, unknown>,
    value as Record<string, unknown>,
  )
  Object.defineProperty(parent, last, { value: content, enumerable: true, configurable: true, writable: true })
}
