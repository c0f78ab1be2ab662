import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StartError } from '../StartError'

type Environment = Record<string, string | undefined>

/**
 * The configuration files, as absolute paths, later ones laid over earlier ones: those that `CALLBOARD_CONFIG` names, or
 * else `app-config.yaml` and `app-config.local.yaml`, as far as they exist.
 * @throws StartError if a file that was asked for by name does not exist.
 */
export async function findConfigFiles(root: string, env: Environment): Promise<string[]> {
  const named = (env.CALLBOARD_CONFIG ?? '').split(',').map((name) => name.trim())
  const asked = named.filter(Boolean).map((name) => resolve(root, name))
  if (asked.length === 0) {
    return existing(['app-config.yaml', 'app-config.local.yaml'].map((name) => resolve(root, name)))
  }
  const found = await existing(asked)
  const missing = asked.filter((file) => !found.includes(file))
  if (missing.length > 0) {
    throw new StartError(`CALLBOARD_CONFIG names a file that does not exist: ${missing.join(', ')}.`)
  }
  return found
}

async function existing(files: string[]): Promise<string[]> {
  const exists = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  )
  return files.filter((_, index) => exists[index])
}
