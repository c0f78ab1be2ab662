import { isBuiltin } from 'node:module'
import { join, sep } from 'node:path'

/**
 * An esbuild plugin that bundles what this repository holds and leaves npm packages to Node, which finds them in the
 * root's node_modules. A package that npm had to put elsewhere, because two versions are needed, is bundled too: from
 * dist/ Node would find the wrong one.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function serverPackages(root) {
  const shared = join(root, 'node_modules') + sep
  return {
    name: 'server-packages',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind === 'entry-point' || pluginData === 'resolving') return undefined
        if (isBuiltin(path)) return { path, external: true }
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' })
        if (found.errors.length > 0) return { errors: found.errors }
        return found.path.startsWith(shared) ? { path, external: true } : undefined
      })
    },
  }
}
