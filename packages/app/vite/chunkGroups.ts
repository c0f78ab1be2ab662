const pluginPath = /[\\/]plugins[\\/]([^\\/]+)[\\/]/
const pluginOf = (module: string) => pluginPath.exec(module)?.[1] ?? null
const cellsOf = (module: string) => `${pluginOf(module)}-cells`

/**
 * What is fetched together on a first visit: the libraries, which change rarely; the components; the shell with what
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
  // Without what only some pages need, and without the index, which would bring it along.
  { name: 'ui', priority: 2, test: /packages[\\/]ui[\\/]src[\\/](?!index|prose[\\/]|controls[\\/]select)/ },
  {
    name: 'app',
    priority: 1,
    test: /packages[\\/](app[\\/]src[\\/]main|plugin-api|catalog-model)|plugins[\\/][^\\/]+[\\/]frontend\.tsx$/,
  },
  // Cells of a plugin stand in lists of others: they come with what they need in one file, and without the plugin's pages.
  { name: cellsOf, priority: 1, test: /plugins[\\/][^\\/]+[\\/]cells[\\/]/ },
  // What pages of one plugin share: one file, where each module would be a request of its own.
  { name: pluginOf, priority: 0, test: pluginPath, minShareCount: 2 },
]
