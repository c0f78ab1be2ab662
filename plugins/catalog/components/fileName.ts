/** What people call a file: its last part, without what an address says beside it. */
export function fileName(file: string): string {
  if (!URL.canParse(file)) return lastOf(file) || file
  const { pathname, searchParams } = new URL(file)
  return lastOf(searchParams.get('path') ?? decoded(pathname)) || file
}

const lastOf = (path: string) => path.split('/').at(-1)

/** An address may hold a `%` that means nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
