import type { Commit } from '../plugin'

export interface CommitRow {
  commitSha: string | null
  commitTitle: string | null
  commitAuthor: string | null
  committedAt: string | null
}

/** SQL for the columns of a commit joined to `table`, as `withCommit` reads them. */
export const commitColumns = (table: string) => `
  ${table}.commit_sha as "commitSha", split_part(commits.message, e'\\n', 1) as "commitTitle",
  commits.author as "commitAuthor", commits.committed_at as "committedAt"
`

export const commitJoin = (table: string) => `
  left join commits on commits.project_id = ${table}.project_id and commits.sha = ${table}.commit_sha
`

/** A row with its commit as an object. */
export function withCommit<Row extends CommitRow>(row: Row): Omit<Row, keyof CommitRow> & { commit: Commit | null } {
  const { commitSha, commitTitle, commitAuthor, committedAt, ...rest } = row
  const commit = commitSha === null ? null : { sha: commitSha, title: commitTitle, author: commitAuthor, committedAt }
  return { ...rest, commit }
}
