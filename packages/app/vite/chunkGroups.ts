const pluginPath = /[\\/]plugins[\\/]([^\\/]+)[\\/]/
const pluginOf = (module: string) => pluginPath.exec(module)?.[1] ?? null
const cellsOf = (module: string) => `${pluginOf(module)}-cells`

interface Graph {
  getModuleInfo: (
    id: string,
  ) => { importers: string[]; dynamicImporters: string[]; dynamicallyImportedIds: string[] } | null
}

/** What pages of a plugin share, apart: what its first page needs, which most people come to, and what only the others do. */
function sharedOf(module: string, graph: Graph): string | null {
  const plugin = pluginOf(module)
  return plugin && (isOfFirstPage(module, graph) ? plugin : `${plugin}-rest`)
}

function isOfFirstPage(module: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(module)) return false
  seen.add(module)
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(module) ?? {}
  const frontend = dynamicImporters.find((id) => /[\\/]frontend\.tsx$/.test(id))
  const isFirst = frontend !== undefined && graph.getModuleInfo(frontend)?.dynamicallyImportedIds[0] === module
  return isFirst || importers.some((id) => isOfFirstPage(id, graph, seen))
}

// Without what only some pages need, and without the index, which would bring it along.
const components = /packages[\\/]ui[\\/]src[\\/](?!index|prose[\\/]|controls[\\/]select[\\/][mM]antine)/
const shell = /packages[\\/](app[\\/]src[\\/]main|plugin-api|catalog-model)|plugins[\\/][^\\/]+[\\/]frontend\.tsx$/

/**
 * What is fetched together on a first visit: the libraries, which change rarely; the components and the shell with what
 * every plugin declares. Pages stay apart and come when they are opened.
 *
 * Declarations of many plugins in one file cost one request instead of one each. That one plugin's failing import does
 * not take the others along depends on `strictExecutionOrder`: every module runs when it is first asked for, so
 * `import('…/frontend.tsx')` fetches the shared file, runs that plugin's part of it, and rejects for that plugin alone.
 */
export const chunkGroups = [
  {
    name: 'vendor',
    priority: 3,
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack[\\/](react-query|query-core))[\\/]/,
  },
  { name: 'app', priority: 2, test: (module: string) => components.test(module) || shell.test(module) },
  // Apart, or it would come with the first plugin that shows documents: what a group takes brings along what that imports.
  { name: 'prose', priority: 1, test: /packages[\\/]ui[\\/]src[\\/]prose[\\/](?!drawDiagram)/ },
  // Cells of a plugin stand in lists of others: they come with what they need in one file, and without the plugin's pages.
  { name: cellsOf, priority: 1, test: /plugins[\\/][^\\/]+[\\/]cells[\\/]/ },
  // What pages of one plugin share: one file or two, where each module would be a request of its own.
  { name: sharedOf, priority: 0, test: pluginPath, minShareCount: 2 },
]
