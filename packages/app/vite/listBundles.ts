import type { Plugin, Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk

/**
 * Writes down which files of the app belong to one plugin alone: those with its code, and those that only it leads to, such as a library
 * that nobody else uses. The server says by them how much a browser fetches of a plugin, and whose an error is.
 */
export function listBundles(): Plugin {
  return {
    name: 'callboard:list-bundles',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk')
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
      const own = new Map(chunks.map((chunk) => [chunk, pluginsIn(chunk)]))
      const ids = [...new Set([...own.values()].flat())].sort()
      const reached = new Map(
        ids.map((id) => [
          id,
          reach(
            chunks.filter((chunk) => isOnly(own.get(chunk), id)),
            byName,
          ),
        ]),
      )
      const isOf = (chunk: Chunk, id: string) =>
        isOnly(own.get(chunk), id) ||
        (own.get(chunk)?.length === 0 && ids.every((each) => reached.get(each)?.has(chunk) === (each === id)))
      const shell = reach(
        chunks.filter(({ isEntry }) => isEntry),
        byName,
        { only: 'imports' },
      )
      const files = ids.map((id) => {
        const found = chunks.filter((chunk) => !shell.has(chunk) && isOf(chunk, id))
        const styles = found.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
        return [id, [...found.map(({ fileName }) => fileName), ...new Set(styles)]] as const
      })
      this.emitFile({ type: 'asset', fileName: 'bundles.json', source: JSON.stringify(Object.fromEntries(files)) })
    },
  }
}

const pluginsIn = ({ moduleIds }: Chunk): string[] => [
  ...new Set(
    moduleIds.flatMap((id) => /[\\/]plugins[\\/]([^\\/]+)[\\/]/.exec(id.replace(/^.*node_modules/, ''))?.[1] ?? []),
  ),
]

const isOnly = (plugins: string[] = [], id: string) => plugins.length === 1 && plugins[0] === id

/** These chunks and all that they lead to, at once or later. */
function reach(from: Chunk[], byName: Map<string, Chunk>, { only }: { only?: 'imports' } = {}): Set<Chunk> {
  const reached = new Set(from)
  for (const chunk of reached) {
    for (const file of [...chunk.imports, ...(only ? [] : chunk.dynamicImports)]) {
      const next = byName.get(file)
      if (next && !next.isEntry) reached.add(next)
    }
  }
  return reached
}
