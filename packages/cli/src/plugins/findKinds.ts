import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPlugins, kindsOf, parseSection, readPart } from '@callboard/backend'
import type { AnyBackend, Terminal } from '@callboard/plugin-api/backend'

/**
 * The kinds of all plugins and those that the configuration declares: that of the folder that the command was typed in, or if
 * there is none, that of the portal.
 * @throws StartError that says what is wrong with the configuration.
 */
export async function findKinds(root: string): Promise<Terminal['kinds']> {
  const installed = await findPlugins(join(root, 'plugins'), () => false)
  const backends = installed.flatMap((plugin) => ('backend' in plugin && plugin.backend ? [plugin.backend] : []))
  const kinds = await Promise.all(backends.map((backend) => kindsWithConfig(backend, root)))
  // Those of plugins last: they win over a name that the configuration must not take.
  return Object.assign({}, ...kinds, ...backends.map(({ plugin }) => plugin.kinds))
}

async function kindsWithConfig(backend: AnyBackend, root: string): Promise<Terminal['kinds']> {
  const { id } = backend.plugin
  if (!backend.kinds || !backend.config) return {}
  const config = await readPart({ root: configFolder(root), env: process.env }, [id, 'kinds'])
  return kindsOf(backend, parseSection(config, id, backend.config))
}

function configFolder(root: string): string {
  const here = process.cwd()
  return process.env.CALLBOARD_CONFIG || existsSync(join(here, 'app-config.yaml')) ? here : root
}
