import { ReadError } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { ask, type Network } from '../ask'
import { readBody } from '../readBody'
import type { Hop } from '../requestFor'

const Commit = z.object({ sha: z.string() }).transform(({ sha }) => sha)
const GitLabCommit = z.object({ id: z.string() }).transform(({ id }) => id)
const BitbucketCommit = z.object({ hash: z.string() }).transform(({ hash }) => hash)
const AnyCommit = z.union([Commit, GitLabCommit, BitbucketCommit])
/** Bitbucket gives a page of them. */
const Commits = z.union([
  z.array(AnyCommit),
  z.object({ values: z.array(AnyCommit) }).transform(({ values }) => values),
])

/** The first commit of a list that a code host gives. Undefined if it gives none: what is wrong is told by the archive itself. */
export async function findLastCommit(
  network: Network,
  hop: Hop,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return await ask(network, hop, { signal }, async ({ response }) => {
      const text = (await readBody(response, hop.page.href, network.limits)).toString()
      return Commits.safeParse(parsed(text)).data?.[0]
    })
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
