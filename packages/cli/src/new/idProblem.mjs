/** Sections of the configuration that are no plugin's, schemas of Postgres, and addresses that the server answers itself. */
const reserved = [
  ...['app', 'auth', 'backend', 'integrations', 'organization', 'permissions', 'plugins', 'portal'],
  ...['information-schema', 'public'],
  ...['api', 'assets', 'healthz', 'metrics', 'plugins-installed', 'readyz', 'src'],
]

/**
 * Why a new plugin cannot have this id, and what to do.
 * @param {string} id
 * @param {{ folders: string[], paths: string[] }} taken What there is in plugins/, and the pages and tabs of those.
 * @returns {string | undefined}
 */
export function idProblem(id, { folders, paths }) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `"${id}" cannot be the id of a plugin: it has to be lower-case words joined by "-", such as ${nearId(id)}.`
  // Longer names of schemas are cut by Postgres.
  if (id.length > 40) return `"${id}" is too long for the id of a plugin. Choose one of at most 40 letters.`
  if (folders.includes(id))
    return `There is a plugin "${id}" already. Choose another id, or remove the folder plugins/${id}.`
  if (reserved.includes(id) || id.startsWith('pg-'))
    return `"${id}" is a name that the portal needs itself. Choose another, such as my-${id}.`
  if (paths.includes(id)) return `A page or a tab of another plugin is at "${id}" already. Choose another id.`
  return undefined
}

/** @param {string} id */
function nearId(id) {
  const words = id.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  return (
    words
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .replace(/^[0-9-]+/, '') || 'tech-radar'
  )
}
