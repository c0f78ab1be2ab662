/** Before the branch, in the addresses of folders at code hosts. */
const branch = /\/(?:-\/)?(?:tree|src\/branch|src)\//

/** What a component would be called that lives at the address of a repository, or of a folder in one. */
export function nameOf(address: string): string {
  const [repository = '', inside = ''] = new URL(address).pathname.split(branch)
  const [, ...folders] = inside.split('/').filter(Boolean)
  const last = folders.at(-1) ?? repository.split('/').filter(Boolean).at(-1) ?? ''
  return last
    .replace(/\.git$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
}
