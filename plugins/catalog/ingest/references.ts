import { type Draft, toPointer } from '@callboard/catalog-model'

/** Where a document leads to another file. */
export interface Reference {
  /** As written: a URL or a relative path. */
  target: string
  /** JSON pointer to where it is written. */
  pointer: string
}

/** A file with more entities, named by a `kind: Location`. */
export interface LocationTarget extends Reference {
  /** `presence: optional`: it may be missing. */
  isOptional: boolean
  /** `spec.type`, where it is written. */
  type: unknown
}

/** A file whose content is to stand in place of the placeholder. */
export interface Placeholder extends Reference {
  resolver: 'text' | 'json' | 'yaml'
}

/** The targets of a Location document; none for any other. */
export function locationTargetsOf({ value }: Draft): LocationTarget[] {
  const { kind, spec } = value as { kind?: unknown; spec?: Record<string, unknown> | null }
  if (kind !== 'Location' || typeof spec !== 'object' || spec === null) return []
  const rest = { isOptional: spec.presence === 'optional', type: spec.type }
  const targets = Array.isArray(spec.targets) ? spec.targets : []
  return [
    { target: spec.target, pointer: '/spec/target', ...rest },
    ...targets.map((target, index) => ({ target, pointer: `/spec/targets/${index}`, ...rest })),
  ].filter((reference): reference is LocationTarget => typeof reference.target === 'string' && reference.target !== '')
}

/** A placeholder as it is written, which may name no file. */
interface Written extends Omit<Placeholder, 'target'> {
  target: unknown
}

const known = new WeakMap<object, Written[]>()

/** The placeholders of a document: objects with exactly one key, which is `$text`, `$json` or `$yaml`. */
export const placeholdersOf = (draft: Draft): Placeholder[] => writtenIn(draft).filter(isPlaceholder)

/** Those among them that name no file. */
export const malformedPlaceholdersOf = (draft: Draft): Written[] =>
  writtenIn(draft).filter((each) => !isPlaceholder(each))

const isPlaceholder = (written: Written): written is Placeholder => typeof written.target === 'string'

/** Looked for once a document, however often they are asked for. */
function writtenIn({ value }: Draft): Written[] {
  const written = known.get(value) ?? placeholdersIn(value, '')
  known.set(value, written)
  return written
}

function placeholdersIn(value: object, pointer: string): Written[] {
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item !== 'object' || item === null) return []
    const place = pointer + toPointer([key])
    const placeholder = placeholderIn(item)
    if (placeholder) return [{ ...placeholder, pointer: place }]
    return isSpecial(item) ? [] : placeholdersIn(item, place)
  })
}

function placeholderIn(value: object): Omit<Written, 'pointer'> | undefined {
  const [entry, ...others] = Object.entries(value)
  if (!entry || others.length > 0) return undefined
  const resolver = /^\$(text|json|yaml)$/.exec(entry[0])?.[1] as Placeholder['resolver'] | undefined
  return resolver && { resolver, target: entry[1] }
}

/** Backstage leaves every object with a key that begins with `$` as it stands, such as one of JSON Schema. */
const isSpecial = (value: object) => !Array.isArray(value) && Object.keys(value).some((key) => key.startsWith('$'))
