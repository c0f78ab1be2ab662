import { isSigned } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { repositoryAt, unlessZero } from '../Push'
import type { WebhookHost } from '../WebhookHost'
import { CommitPayload, commitIn, pushedCommit } from './commits'

const PushPayload = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  created: z.boolean(),
  deleted: z.boolean(),
  forced: z.boolean(),
  commits: z.array(CommitPayload),
  head_commit: CommitPayload.nullish(),
  repository: z.object({ html_url: z.url(), default_branch: z.string() }),
})

/** GitHub lists no more commits than that. */
const mostCommits = 2048

/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export const github: WebhookHost = {
  id: 'github',
  title: 'GitHub',
  proof: 'X-Hub-Signature-256',
  isGenuine: (header, body, secrets) => isSigned(body, header('x-hub-signature-256'), secrets),
  event: (header) => header('x-github-event'),
  pushesOf(event, payload) {
    if (event !== 'push') return undefined
    const { ref, before, created, deleted, forced, commits, head_commit, after, repository } =
      PushPayload.parse(payload)
    return [
      {
        repository: repositoryAt(repository.html_url),
        ref,
        isDefault: ref === `refs/heads/${repository.default_branch}`,
        before: unlessZero(before),
        sha: unlessZero(after),
        commits: commits.map(pushedCommit),
        head: head_commit ? commitIn(head_commit) : undefined,
        isComplete: !created && !deleted && !forced && commits.length > 0 && commits.length < mostCommits,
      },
    ]
  },
}
