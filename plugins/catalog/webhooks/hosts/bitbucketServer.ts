import { isSigned } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { commitOf, repositoryAt, unlessZero } from '../Push'
import type { WebhookHost } from '../WebhookHost'

const CommitPayload = z.object({
  id: z.string(),
  message: z.string().nullish(),
  author: z.object({ name: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
})

const PushPayload = z.object({
  repository: z.object({
    slug: z.string(),
    project: z.object({ key: z.string() }),
    links: z.object({ self: z.array(z.object({ href: z.url() })).nullish() }).nullish(),
  }),
  changes: z.array(
    z.object({
      ref: z.object({ id: z.string() }),
      fromHash: z.string(),
      toHash: z.string(),
    }),
  ),
  toCommit: CommitPayload.nullish(),
})
type PushPayload = z.infer<typeof PushPayload>

/**
 * Bitbucket does not say which files changed, so that all of the branch may have.
 *
 * @see https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html
 */
export const bitbucketServer: WebhookHost = {
  id: 'bitbucketServer',
  title: 'Bitbucket Server',
  proof: 'X-Hub-Signature',
  isGenuine: (header, body, secrets) => isSigned(body, header('x-hub-signature'), secrets),
  event: (header) => header('x-event-key'),
  ping: 'diagnostics:ping',
  pushesOf(event, payload, { bitbucketServer: { host } }) {
    if (event !== 'repo:refs_changed') return undefined
    const { repository, changes, toCommit } = PushPayload.parse(payload)
    return changes.map(({ ref, fromHash, toHash }) => ({
      repository: repositoryOf(repository, host),
      ref: ref.id,
      // It does not say which branch is the default one, which is what a URL without `at` means.
      isDefault: undefined,
      before: unlessZero(fromHash),
      sha: unlessZero(toHash),
      commits: [],
      head: toCommit?.id === toHash ? commitFrom(toCommit) : undefined,
      isComplete: false,
    }))
  },
}

function repositoryOf({ links, project, slug }: PushPayload['repository'], host: string | undefined): string {
  const page = links?.self?.[0]?.href
  if (page) return repositoryAt(page.replace(/\/browse\/?$/, ''))
  if (host) return `${host}/projects/${project.key}/repos/${slug}`.toLowerCase()
  throw new z.ZodError([
    {
      code: 'custom',
      path: ['repository', 'links', 'self'],
      message: 'says nothing of the host. Set catalog.webhooks.bitbucketServer.host in app-config.yaml',
      input: links,
    },
  ])
}

const commitFrom = ({ id, author, message }: z.infer<typeof CommitPayload>) =>
  commitOf(id, { author: author?.displayName ?? author?.name, message })
