import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadConfig } from './index'

/** A folder with these files, read as the configuration. A text is that of `app-config.yaml`. */
export async function load(files: string | Record<string, string>, env: Record<string, string> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'callboard-config-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const named = typeof files === 'string' ? { 'app-config.yaml': files } : files
  await Promise.all(Object.entries(named).map(([name, text]) => writeFile(join(root, name), text)))
  return { root, config: await loadConfig({ root, env }) }
}

/** A configuration, and what lies over it on one machine. */
export const local = (base: string, over: string) => ({ 'app-config.yaml': base, 'app-config.local.yaml': over })
