import { z } from 'zod'
import { commitOf, type PushedCommit } from '../Push'

/** A commit as GitHub, GitLab and Gitea describe it. */
export const CommitPayload = z.object({
  id: z.string(),
  message: z.string().nullish(),
  url: z.string().nullish(),
  author: z.object({ name: z.string().nullish(), username: z.string().nullish() }).nullish(),
  added: z.array(z.string()).nullish(),
  removed: z.array(z.string()).nullish(),
  modified: z.array(z.string()).nullish(),
})
type CommitPayload = z.infer<typeof CommitPayload>

export const commitIn = ({ id, author, message, url }: CommitPayload) =>
  commitOf(id, { author: author?.name ?? author?.username, message, url })

export function pushedCommit(commit: CommitPayload): PushedCommit {
  const { added, removed, modified } = commit
  return {
    commit: commitIn(commit),
    files: [...(added ?? []), ...(removed ?? []), ...(modified ?? [])],
    adds: (added ?? []).length > 0,
  }
}
