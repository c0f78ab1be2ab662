import { isSigned } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { repositoryAt, unlessZero } from '../Push'
import type { WebhookHost } from '../WebhookHost'
import { CommitPayload, commitIn, pushedCommit } from './commits'

const PushPayload = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  /** The first 5, if nothing else is configured there; the newest first. */
  commits: z.array(CommitPayload).nullish(),
  total_commits: z.number().optional(),
  head_commit: CommitPayload.nullish(),
  repository: z.object({ html_url: z.url(), default_branch: z.string() }),
})

/** Deleting sends no push but an event of its own. */
const DeletePayload = z.object({
  ref: z.string(),
  ref_type: z.enum(['branch', 'tag']),
  repository: PushPayload.shape.repository,
})

/** Forgejo speaks the same. @see https://docs.gitea.com/usage/webhooks */
export const gitea: WebhookHost = {
  id: 'gitea',
  title: 'Gitea or Forgejo',
  proof: 'X-Gitea-Signature',
  isGenuine: (header, body, secrets) =>
    isSigned(body, header('x-gitea-signature') ?? header('x-forgejo-signature'), secrets, ''),
  event: (header) => header('x-gitea-event') ?? header('x-forgejo-event'),
  pushesOf(event, payload) {
    if (event === 'push') return [pushOf(PushPayload.parse(payload))]
    if (event === 'delete') return [deletionOf(DeletePayload.parse(payload))]
    return undefined
  },
}

function pushOf({ ref, before, after, commits, total_commits, head_commit, repository }: z.infer<typeof PushPayload>) {
  const listed = commits ?? []
  const isNew = unlessZero(before) === undefined
  return {
    repository: repositoryAt(repository.html_url),
    ref,
    isDefault: ref === `refs/heads/${repository.default_branch}`,
    before: unlessZero(before),
    sha: unlessZero(after),
    commits: listed.map(pushedCommit).reverse(),
    head: head_commit ? commitIn(head_commit) : undefined,
    isComplete: !isNew && listed.length > 0 && total_commits !== undefined && listed.length >= total_commits,
  }
}

function deletionOf({ ref, ref_type, repository }: z.infer<typeof DeletePayload>) {
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '')
  return {
    repository: repositoryAt(repository.html_url),
    ref: `refs/${ref_type === 'tag' ? 'tags' : 'heads'}/${name}`,
    isDefault: ref_type === 'branch' && name === repository.default_branch,
    before: undefined,
    sha: undefined,
    commits: [],
    head: undefined,
    isComplete: false,
  }
}
