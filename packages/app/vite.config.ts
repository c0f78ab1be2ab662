import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { writeColours } from '../theme/src/writeColours.ts'
import { chunkGroups } from './vite/chunkGroups.ts'
import { devBootstrap } from './vite/devBootstrap.ts'
import { frameEntry } from './vite/frameEntry.ts'
import { hashEarlyScript } from './vite/hashEarlyScript.ts'
import { listBundles } from './vite/listBundles.ts'
import { listContributions } from './vite/listContributions.ts'
import { plainContracts } from './vite/plainContracts.ts'
import { preloadFont } from './vite/preloadFont.ts'
import { preloadPages } from './vite/preloadPages.ts'
import { pureShapes } from './vite/pureShapes.ts'
import { refuseServerCode } from './vite/refuseServerCode.ts'
import { shareModules } from './vite/shareModules.ts'
import { usedIcons } from './vite/usedIcons.ts'

const server = process.env.CALLBOARD_DEV_SERVER ?? 'http://localhost:7007'

export default defineConfig({
  plugins: [
    refuseServerCode(),
    react(),
    plainContracts(),
    pureShapes(),
    devBootstrap(server),
    hashEarlyScript(),
    preloadFont(),
    preloadPages(),
    listContributions(),
    listBundles(),
    usedIcons(),
    shareModules(),
    frameEntry(),
  ],
  css: { postcss: { plugins: [writeColours] } },
  server: { proxy: { '/api': server } },
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { strictExecutionOrder: true, codeSplitting: { groups: chunkGroups } },
      // Of a package's list of modules, such as that of all components of a library, only those that are used are read.
      experimental: { lazyBarrel: true },
    },
  },
})
