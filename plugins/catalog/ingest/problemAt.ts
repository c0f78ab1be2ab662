import { type Draft, guessRef, type Problem } from '@callboard/catalog-model'

/** A problem at a place in a document. */
export function problemAt(
  draft: Draft,
  pointer: string,
  { level = 'error', code, message, fix }: Pick<Problem, 'code' | 'message' | 'fix'> & { level?: Problem['level'] },
): Problem {
  const ref = guessRef(draft.value)
  return {
    level,
    code,
    message,
    file: draft.file,
    ...draft.locate(pointer),
    pointer,
    ...(ref !== undefined && { ref }),
    ...(fix && { fix }),
  }
}
