import { type Draft, fromPointer, type Problem } from '@callboard/catalog-model'
import type { Fetched, Inclusion } from './fetchFiles'
import { parseJson, parseText, parseYaml } from './parseIncluded'
import { problemAt } from './problemAt'
import { type Placeholder, placeholdersOf } from './references'

/** What all placeholders of a location may put in together, in characters: one file can be included a thousand times. */
const maxCharacters = 64 * 1024 * 1024

const parsers: Record<Placeholder['resolver'], (text: string) => unknown> = {
  text: parseText,
  json: parseJson,
  yaml: parseYaml,
}

/** Puts the files that placeholders name in their place. A draft that lacks one of them is left out, with a problem. */
export function substitutePlaceholders({ catalogFiles, included }: Fetched): { drafts: Draft[]; problems: Problem[] } {
  const problems: Problem[] = []
  const inclusions = groupByDraft(included)
  let characters = 0

  function contentOf({ draft, pointer, resolver, target, file }: Inclusion): { content: unknown } | undefined {
    try {
      characters += file.text.length
      if (characters > maxCharacters) throw new TypeError('all placeholders of the location together put in over 64 MB')
      return { content: parsers[resolver](file.text) }
    } catch (error) {
      const message = `The placeholder cannot take in ${target}: ${(error as Error).message}.`
      problems.push(problemAt(draft, pointer, { code: 'bad-placeholder', message }))
      return undefined
    }
  }

  function substituted(draft: Draft): Draft[] {
    const expected = placeholdersOf(draft).length
    if (expected === 0) return [draft]
    const own = inclusions.get(draft) ?? []
    const value = structuredClone(draft.value)
    const done = own.filter((inclusion) => {
      const result = contentOf(inclusion)
      if (result) setAt(value, inclusion.pointer, result.content)
      return result !== undefined
    })
    return done.length === expected ? [{ ...draft, value }] : []
  }

  return { drafts: catalogFiles.flatMap(({ drafts }) => drafts.flatMap(substituted)), problems }
}

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
