import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from '@callboard/package-file'
import { sharedModules } from '@callboard/package-file'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { plainContracts } from '../../../app/vite/plainContracts'
import { pureShapes } from '../../../app/vite/pureShapes'
import { refuseServerCode } from '../../../app/vite/refuseServerCode'
import { writeColours } from '../../../theme/src/writeColours'
import { CommandError } from '../CommandError.mjs'
import { filesIn } from './filesIn'
import { refuseUnshared } from './refuseUnshared'
import { resolveFrom } from './resolveFrom'

interface BuiltFrontend {
  about: NonNullable<Manifest['frontend']>
  files: Map<string, Buffer>
}

/** The half in the browser: what the portal shares is left to it, and what is shown later stays in files of its own. */
export async function bundleFrontend(root: string, folder: string, id: string): Promise<BuiltFrontend | undefined> {
  const entry = join(folder, 'frontend.tsx')
  if (!existsSync(entry)) return undefined
  const target = await mkdtemp(join(tmpdir(), 'callboard-'))
  try {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [
        resolveFrom(root),
        refuseServerCode(),
        react(),
        plainContracts(join(folder, 'plugin.ts')),
        pureShapes(),
        refuseUnshared(),
      ],
      define: { 'process.env.NODE_ENV': '"production"' },
      css: { postcss: { plugins: [writeColours] }, modules: { generateScopedName: `${id}-[local]-[hash:base64:5]` } },
      build: {
        target: 'es2022',
        outDir: target,
        lib: { entry, formats: ['es'], fileName: () => 'frontend.js', cssFileName: 'frontend' },
        rolldownOptions: { external: Object.keys(sharedModules), output: { chunkFileNames: '[name]-[hash].js' } },
      },
    })
    const built = await filesIn(target, ['.'])
    const files = new Map([...built].map(([path, content]) => [path.replace(/^\./, 'frontend'), content]))
    const styles = [...files.keys()].filter((path) => path.endsWith('.css'))
    return { files, about: { script: 'frontend/frontend.js', styles } }
  } catch (error) {
    // What is said after the first line is the bundler's own stack.
    const { message } = error as Error
    throw new CommandError(`The screens of the plugin cannot be built.\n${message.split('\n    at ')[0]}`)
  } finally {
    await rm(target, { recursive: true, force: true })
  }
}
