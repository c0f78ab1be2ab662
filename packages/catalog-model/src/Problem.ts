import { z } from 'zod'

/** Something wrong in a catalog file: where, what, and what to do. Data, not an exception, so that it never hides what is right. */
export const Problem = z.object({
  level: z.enum(['error', 'warning', 'info']),
  /** Stable identifier of the sort of problem, such as `unknown-kind`. */
  code: z.string(),
  /** A plain sentence. */
  message: z.string(),
  /** URL of the file. */
  file: z.string(),
  /** Line in the file, from 1. */
  line: z.number().int(),
  /** Column in the line, from 1. */
  column: z.number().int(),
  /** JSON pointer into the document (RFC 6901), such as `/metadata/name`; empty for the whole document. */
  pointer: z.string(),
  /** The entity it is about, where that much could be read. */
  ref: z.string().optional(),
  /** What would mend it. */
  fix: z
    .object({
      /** For a button or a sentence: "Write `Component`". */
      title: z.string(),
      /** The text to put in place of the value at `line` and `column`. */
      replacement: z.string().optional(),
    })
    .optional(),
})
export type Problem = z.infer<typeof Problem>

/** What would mend a problem, for beside its message; undefined where that ends with it. */
export function adviceOf({ message, fix }: Pick<Problem, 'message' | 'fix'>): string | undefined {
  const isSaid = [`Write \`${fix?.replacement}\`.`, `Did you mean \`${fix?.replacement}\`?`].some((end) =>
    message.endsWith(end),
  )
  return isSaid ? undefined : fix?.title
}

/** What is wrong and what would mend it, as sentences. */
export function sentencesOf(problem: Pick<Problem, 'message' | 'fix'>): string {
  const advice = adviceOf(problem)
  return advice ? `${problem.message} ${advice}.` : problem.message
}
