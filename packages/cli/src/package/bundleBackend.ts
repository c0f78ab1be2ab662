import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundleForNode } from './bundled'

/** The half in the server as one file; nothing if the plugin has none. */
export async function bundleBackend(root: string, folder: string): Promise<Map<string, Buffer>> {
  const file = join(folder, 'backend.ts')
  return existsSync(file) ? new Map([['backend.js', await bundleForNode(root, file)]]) : new Map()
}
