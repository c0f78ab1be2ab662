import { beginningOf } from '@callboard/catalog-model'
import { z } from 'zod'
import type { Commit } from '../history/Version'

/** A commit of a push, with the paths of the files that it added, changed or removed. */
export interface PushedCommit {
  commit: Commit
  files: string[]
  /** Whether it added files: what could not be read may be there now. */
  adds: boolean
}

/** What a code host says of one branch or tag that moved. */
export interface Push {
  /** Host and path in lower case, as `reader.placeOf` has it: `github.com/acme/shop`. */
  repository: string
  /** Such as `refs/heads/main`. */
  ref: string
  /** Whether it is the default branch; undefined where the host does not say. */
  isDefault: boolean | undefined
  /** The commit before; undefined where there was none. */
  before: string | undefined
  /** The commit now; undefined if the branch or tag was deleted. */
  sha: string | undefined
  /** The newest last. */
  commits: PushedCommit[]
  /** The last commit, if the host describes it. */
  head: Commit | undefined
  /** Whether these commits are everything that changed. Otherwise any file may have. */
  isComplete: boolean
}

const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i, 'is no commit')

/** No host has longer ones, and an index could not hold them. */
const Name = z.string().refine((name) => Buffer.byteLength(name) <= 1000, 'is longer than 1000 bytes')

/** What of a push becomes a part of addresses and indexes, whoever sent it. */
export const Moved = z.object({ repository: Name, ref: Name, before: Sha.optional(), sha: Sha.optional() })

/** Git's name for no commit. */
export const unlessZero = (sha: string | null | undefined): string | undefined =>
  sha && !/^0+$/.test(sha) ? sha : undefined

/** The repository at a URL of its page. */
export const repositoryAt = (page: string): string => {
  const { host, pathname } = new URL(page)
  return `${host}${pathname}`.replace(/(?:\.git)?\/*$/, '').toLowerCase()
}

/** The first line of a message, and the rest of what is known, without what is not. */
export function commitOf(
  sha: string,
  { author, message, url }: { [Key in 'author' | 'message' | 'url']?: unknown },
): Commit {
  const text = (value: unknown) =>
    typeof value === 'string' && value !== '' ? beginningOf(value.split('\n', 1)[0] ?? '', 300) : undefined
  const link = text(url)
  return {
    sha,
    ...(text(author) && { author: text(author) }),
    ...(text(message) && { message: text(message) }),
    // What a page makes a link of.
    ...(link && /^https?:\/\//.test(link) && { url: link }),
  }
}
