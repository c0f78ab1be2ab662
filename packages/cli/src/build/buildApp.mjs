// Run as a program from the root of the repository: builds the app into dist/app, each asset also compressed.
import { resolve } from 'node:path'
import { build } from 'vite'
import { compressAssets } from './compressAssets.mjs'
import { replaceFolder } from './replaceFolder.mjs'

const target = resolve('dist/app.new')

try {
  await replaceFolder('dist/app', target, async () => {
    await bundle()
    await compressAssets(target)
  })
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}

async function bundle() {
  await build({
    root: resolve('packages/app'),
    build: { outDir: target, emptyOutDir: true },
    logLevel: 'error',
  })
}
