import { isOneOf } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { repositoryAt, unlessZero } from '../Push'
import type { WebhookHost } from '../WebhookHost'
import { CommitPayload, commitIn, pushedCommit } from './commits'

const PushPayload = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  /** Of a tag with a message, the commit that it is at; `after` is the tag itself. */
  checkout_sha: z.string().nullish(),
  /** The last 20. */
  commits: z.array(CommitPayload),
  total_commits_count: z.number(),
  project: z.object({ web_url: z.url(), default_branch: z.string().nullish() }),
})

/**
 * GitLab does not say that a push was forced. What such a push took back without naming it comes with the next read.
 *
 * @see https://docs.gitlab.com/user/project/integrations/webhook_events/#push-events
 */
export const gitlab: WebhookHost = {
  id: 'gitlab',
  title: 'GitLab',
  proof: 'X-Gitlab-Token',
  isGenuine: (header, _body, secrets) => isOneOf(header('x-gitlab-token'), secrets),
  event: (_header, payload) => z.object({ object_kind: z.string() }).safeParse(payload).data?.object_kind,
  pushesOf(event, payload) {
    if (event !== 'push' && event !== 'tag_push') return undefined
    const { ref, before, after, checkout_sha, commits, total_commits_count, project } = PushPayload.parse(payload)
    const last = commits.find(({ id }) => id === (checkout_sha ?? after))
    const isNew = unlessZero(before) === undefined
    return [
      {
        repository: repositoryAt(project.web_url),
        ref,
        isDefault: project.default_branch ? ref === `refs/heads/${project.default_branch}` : undefined,
        before: unlessZero(before),
        sha: unlessZero(after) && (checkout_sha ?? after),
        commits: commits.map(pushedCommit),
        head: last && commitIn(last),
        isComplete: !isNew && commits.length > 0 && commits.length >= total_commits_count,
      },
    ]
  },
}
