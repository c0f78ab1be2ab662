import { isSigned } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { commitOf, repositoryAt } from '../Push'
import type { WebhookHost } from '../WebhookHost'

const Side = z.object({
  type: z.string(),
  name: z.string(),
  target: z.object({
    hash: z.string(),
    message: z.string().nullish(),
    author: z.object({ raw: z.string().nullish() }).nullish(),
    links: z.object({ html: z.object({ href: z.string() }).nullish() }).nullish(),
  }),
})

const PushPayload = z.object({
  repository: z.object({
    links: z.object({ html: z.object({ href: z.url() }) }),
    mainbranch: z.object({ name: z.string() }).nullish(),
  }),
  push: z.object({ changes: z.array(z.object({ old: Side.nullish(), new: Side.nullish() })) }),
})

/**
 * Bitbucket does not say which files changed, so that all of the branch may have.
 *
 * @see https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Push
 */
export const bitbucketCloud: WebhookHost = {
  id: 'bitbucketCloud',
  title: 'Bitbucket Cloud',
  proof: 'X-Hub-Signature',
  isGenuine: (header, body, secrets) => isSigned(body, header('x-hub-signature'), secrets),
  event: (header) => header('x-event-key'),
  pushesOf(event, payload) {
    if (event !== 'repo:push') return undefined
    const { repository, push } = PushPayload.parse(payload)
    const main = repository.mainbranch?.name
    return push.changes.flatMap(({ old, new: now }) => {
      const side = now ?? old
      if (!side) return []
      return {
        repository: repositoryAt(repository.links.html.href),
        ref: `refs/${side.type === 'tag' ? 'tags' : 'heads'}/${side.name}`,
        isDefault: main === undefined ? undefined : side.type !== 'tag' && side.name === main,
        before: old?.target.hash,
        sha: now?.target.hash,
        commits: [],
        head: now ? commitFrom(now) : undefined,
        isComplete: false,
      }
    })
  },
}

/** Its authors are as Git has them: `Ana <ana@example.com>`. */
const commitFrom = ({ target: { hash, author, message, links } }: z.infer<typeof Side>) =>
  commitOf(hash, { author: author?.raw?.replace(/\s*<[^>]*>\s*$/, ''), message, url: links?.html?.href })
