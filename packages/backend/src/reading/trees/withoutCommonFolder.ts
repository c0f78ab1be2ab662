/** What is packed as `docs.tar.gz` often stands in a folder `docs`: one that holds everything is no part of the paths. */
export function withoutCommonFolder<File>(files: Map<string, File>): Map<string, File> {
  const [first] = files.keys()
  const folder = first?.slice(0, first.indexOf('/') + 1)
  if (!folder || ![...files.keys()].every((path) => path.startsWith(folder))) return files
  return new Map([...files].map(([path, file]) => [path.slice(folder.length), file]))
}
