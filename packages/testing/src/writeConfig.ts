import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes an `app-config.yaml` into a folder. */
export async function writeConfig(folder: string, config: object): Promise<void> {
  // JSON is YAML.
  await writeFile(join(folder, 'app-config.yaml'), JSON.stringify(config, null, 2))
}
