/** Files, and the folders that they are in. */
export function withFolders(paths: string[]): Set<string> {
  const found = new Set(paths)
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (found.has(folder)) break
      found.add(folder)
    }
  }
  return found
}
