import type { PlaceInRepository } from '@callboard/plugin-api/backend'

/** A branch or tag that was pushed to. */
export interface PushedRef {
  /** Such as `refs/heads/main`. */
  ref: string
  isDefault: boolean
}

/**
 * How a URL names the branch or tag that was pushed to, or undefined if it names another: `main`, `refs/heads/main`, `HEAD`,
 * nothing at all, or a branch with slashes that reaches into the path.
 */
export function refInUrl({ ref, path }: PlaceInRepository, pushed: PushedRef): string | undefined {
  const name = nameOf(pushed.ref)
  if (ref === name || ref === pushed.ref) return ref
  if (ref === '' || ref === 'HEAD') return pushed.isDefault ? ref : undefined
  if (`${ref}/${path}`.startsWith(`${name}/`)) return name
  return `${ref}/${path}`.startsWith(`${pushed.ref}/`) ? pushed.ref : undefined
}

/** The path of a file, whatever part of it the URL seems to have in its ref. */
export function pathAt({ ref, path }: PlaceInRepository, refInUrl: string): string {
  return `${ref}/${path}`.slice(refInUrl.length + 1)
}

const nameOf = (ref: string) => ref.replace(/^refs\/(?:heads|tags)\//, '')
