import { build } from 'esbuild'

/**
 * Plugins whose source cannot be bundled, by id, with a line for each thing that is wrong. The portal is built without them, says
 * so, and runs: one person's syntax error takes nobody's portal away.
 * @param {Record<string, string[]>} entries The files of each plugin that the build begins at.
 * @returns {Promise<Record<string, string>>}
 */
export async function findBrokenPlugins(entries) {
  const checked = await Promise.all(
    Object.entries(entries).map(async ([id, files]) => /** @type {const} */ ([id, await faultsOf(files)])),
  )
  return Object.fromEntries(checked.filter(([, faults]) => faults !== ''))
}

/**
 * Tells whoever started the build, which goes on.
 * @param {Record<string, string>} broken
 */
export function sayBroken(broken) {
  for (const [id, faults] of Object.entries(broken)) {
    console.log(`Plugin ${id} is left out: ${faults.replaceAll('\n', '\n    ')}`)
  }
}

const mostFaults = 5

/** @param {string[]} entryPoints */
async function faultsOf(entryPoints) {
  try {
    await build({
      entryPoints,
      bundle: true,
      write: false,
      outdir: 'nowhere',
      format: 'esm',
      // Whether they are there is for the install; what is in them is not the plugin's fault.
      packages: 'external',
      loader: { '.css': 'empty', '.svg': 'empty', '.png': 'empty', '.woff2': 'empty' },
      logLevel: 'silent',
    })
    return ''
  } catch (error) {
    const { errors } = /** @type {Partial<import('esbuild').BuildFailure>} */ (error)
    if (!errors) throw error
    return errors.slice(0, mostFaults).map(lineOf).join('\n')
  }
}

/** @param {import('esbuild').Message} message */
function lineOf({ text, location }) {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text
}
