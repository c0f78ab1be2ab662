import { toPointer } from '../jsonPointer'
import type { Problem } from '../Problem'
import type { Draft } from '../parse/Draft'

/** Something wrong in a draft, before its place in the file was looked up. */
export interface Finding extends Pick<Problem, 'level' | 'code' | 'message' | 'fix'> {
  path: readonly PropertyKey[]
  /** Whether it is about the key rather than the value behind it. */
  atKey?: boolean
}

/** Says where in the file a finding is. */
export function locateFinding(draft: Draft, ref: string | undefined, { path, atKey, ...finding }: Finding): Problem {
  const pointer = toPointer(path)
  const place = atKey ? draft.locateKey(pointer) : draft.locate(pointer)
  return { ...finding, file: draft.file, ...place, pointer, ...(ref !== undefined && { ref }) }
}

/** A path as people write it: `metadata.tags[0]`, `metadata.annotations["example.com/key"]`. */
export function spell(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    return /^[\w-]+$/.test(String(step)) ? `.${String(step)}` : `["${String(step)}"]`
  })
  return steps.join('').replace(/^\./, '')
}

/** A fix that puts text in the place of a value. */
export function write(replacement: string): { title: string; replacement: string } {
  return { title: `Write \`${replacement}\``, replacement }
}
