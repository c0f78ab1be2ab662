// Run as a program from the root of the repository: builds the app into dist/app, each asset also compressed.
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { brokenScreens } from './brokenScreens.mjs'
import { compressAssets } from './compressAssets.mjs'
import { findBrokenPlugins, sayBroken } from './findBrokenPlugins.mjs'
import { replaceFolder } from './replaceFolder.mjs'

try {
  await replaceFolder(resolve('dist/app'), async (target) => {
    await bundle(target)
    await compressAssets(target, 'dist/app')
  })
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}

/** @param {string} target */
async function bundle(target) {
  const screens = readdirSync('plugins').filter((id) => existsSync(`plugins/${id}/frontend.tsx`))
  const broken = await findBrokenPlugins(Object.fromEntries(screens.map((id) => [id, [`plugins/${id}/frontend.tsx`]])))
  sayBroken(broken)
  await build({
    plugins: [brokenScreens(broken)],
    root: resolve('packages/app'),
    build: { outDir: target, emptyOutDir: true },
    logLevel: 'error',
  })
}
