import { loadConfig, parseHostConfig } from '@callboard/backend/config'

/** Where the portal of this configuration looks for packages. */
export async function packageFolder(root: string): Promise<string> {
  const config = await loadConfig({ root, env: process.env })
  return parseHostConfig(config, root).plugins.folder
}
