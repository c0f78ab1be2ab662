// Run as a program from the root of the repository: bundles the server and each plugin's server half into dist/server.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { build, formatMessages } from 'esbuild'
import { findBrokenPlugins, sayBroken } from './findBrokenPlugins.mjs'
import { replaceFolder } from './replaceFolder.mjs'
import { serverManifest } from './serverManifest.mjs'
import { serverPackages } from './serverPackages.mjs'

// A plugin without a server half still has a contract, by which the server knows it.
const found = readdirSync('plugins').flatMap((id) => {
  const half = ['backend', 'plugin'].find((file) => existsSync(`plugins/${id}/${file}.ts`))
  return half ? [{ id, half }] : []
})

/**
 * Each runs in a thread of its own, which finds it by its path in the plugin's folder.
 * @param {string} id
 */
const workersOf = (id) =>
  readdirSync(`plugins/${id}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.worker.ts') && !file.includes('node_modules'))
    .map((file) => `plugins/${id}/${file.replaceAll('\\', '/')}`)

const broken = await findBrokenPlugins(
  Object.fromEntries(found.map(({ id, half }) => [id, [`plugins/${id}/${half}.ts`, ...workersOf(id)]])),
)
const plugins = found.filter(({ id }) => !(id in broken))

const migrations = [
  ['packages/backend/src/migrations', 'migrations'],
  ...plugins.map(({ id }) => [`plugins/${id}/migrations`, `plugins/${id}/migrations`]),
]

try {
  await replaceFolder('dist/server', async (target) => {
    writeManifest(target, await bundle(target))
    for (const [from = '', to = ''] of migrations) {
      if (existsSync(from)) cpSync(from, `${target}/${to}`, { recursive: true })
    }
    for (const [id, faults] of Object.entries(broken)) writeStub(`${target}/plugins/${id}`, faults)
  })
  sayBroken(broken)
} catch (error) {
  console.error(await describe(error))
  process.exitCode = 1
}

/**
 * @param {string} target
 * @returns {Promise<string[]>} The npm packages that are left to Node.
 */
async function bundle(target) {
  const { metafile } = await build({
    metafile: true,
    entryPoints: [
      { in: 'packages/backend/src/main.ts', out: 'main' },
      { in: 'packages/backend/src/workers/thread.ts', out: 'thread' },
      { in: 'packages/backend/src/installed/thread/pluginThread.ts', out: 'pluginThread' },
      ...plugins.map(({ id, half }) => ({ in: `plugins/${id}/${half}.ts`, out: `plugins/${id}/${half}` })),
      ...plugins.flatMap(({ id }) => workersOf(id)).map((file) => ({ in: file, out: file.replace(/\.ts$/, '') })),
    ],
    outdir: target,
    bundle: true,
    // Host and plugins share one copy of what they both import: an error class made twice is two classes.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    sourcesContent: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [serverPackages(process.cwd())],
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  return imports.filter(({ path, external }) => external && !isBuiltin(path)).map(({ path }) => path)
}

/**
 * In place of a plugin that cannot be bundled: the server reports what it throws, beside the plugins that run.
 * @param {string} folder
 * @param {string} faults
 */
function writeStub(folder, faults) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/backend.js`, `throw new Error(${JSON.stringify(faults)})\n`)
}

/**
 * @param {string} target
 * @param {string[]} imported
 */
function writeManifest(target, imported) {
  const { name, version } = readJson('package.json')
  const about = { name: `${name}-server`, version }
  const { manifest, lock } = serverManifest(about, imported, readJson('package-lock.json'))
  writeFileSync(`${target}/package.json`, JSON.stringify(manifest, null, 2))
  writeFileSync(`${target}/package-lock.json`, JSON.stringify(lock, null, 2))
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {unknown} error */
async function describe(error) {
  const { errors } = /** @type {Partial<import('esbuild').BuildFailure>} */ (error)
  if (!errors) return /** @type {Error} */ (error).stack
  const broken = new Set(errors.map(({ location }) => partOf(location?.file ?? '')))
  // esbuild's notes are about its own settings, which are not what is wrong.
  const plain = errors.map(({ text, location }) => ({ text, location }))
  return [`In ${[...broken].join(', ')}:`, ...(await formatMessages(plain, { kind: 'error' }))].join('\n\n')
}

/** @param {string} file */
function partOf(file) {
  const [, folder, name] = /^(packages|plugins)\/([^/]+)\//.exec(file) ?? []
  return folder === 'plugins' ? `plugin ${name}` : (name ?? 'the configuration of the build')
}
