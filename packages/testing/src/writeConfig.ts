import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes an `app-config.yaml` into a folder of its own, and gives the folder. */
export async function writeConfig(config: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-config-'))
  // JSON is YAML.
  await writeFile(join(folder, 'app-config.yaml'), JSON.stringify(config, null, 2))
  return folder
}
