import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Told } from '@callboard/backend'
import type { ViteDevServer } from 'vite'
import { BundleError, bundlePlugin, whileWritten } from './bundlePlugin'
import type { KeptServer } from './keepServer'
import { leanedOn } from './leanedOn'
import { placeOf } from './placeOf'

/** So long, in milliseconds, nothing more is saved when a save is over: editors and commands write several files. */
const quiet = 40

interface Following {
  root: string
  vite: ViteDevServer
  server: KeptServer
}

/**
 * Brings the server in step with what is saved: a plugin that stands by itself is replaced in place, for anything else the server starts
 * again. Gives what waits until it is in step.
 */
export function followEdits({ root, vite, server }: Following): () => Promise<void> {
  const saved = new Set<string>()
  let leaned = leanedOn(root)
  let last: Promise<void> = Promise.resolve()

  for (const place of ['plugins', 'packages', 'app-config.yaml', 'app-config.local.yaml'])
    vite.watcher.add(join(root, place))
  vite.watcher.on('all', (_event, path) => {
    const place = placeOf(relative(root, path).replaceAll('\\', '/'))
    if (!place) return
    if (saved.size === 0) last = last.then(untilQuiet).then(bringInStep).catch(explain)
    saved.add(place)
  })

  async function untilQuiet() {
    for (let before = -1; before !== saved.size; ) {
      before = saved.size
      await new Promise((resolve) => setTimeout(resolve, quiet))
    }
  }

  async function bringInStep() {
    const places = [...saved]
    saved.clear()
    const since = performance.now()
    const outcomes = places.includes('portal') ? ['restart'] : await Promise.all(places.map(replace))
    if (outcomes.includes('restart')) await restart()
    else if (!outcomes.includes('failed')) say(`✓ ${places.join(', ')}: ${outcomes.join(', ')} (${seconds(since)} s)`)
    // Looked up now, so that the next save need not wait for it.
    leaned = leanedOn(root)
    if (server.isRunning() && !outcomes.includes('failed'))
      tellBrowsers(outcomes.some((outcome) => /added|removed/.test(outcome)))
  }

  async function restart() {
    await server.restart()
    if (!server.isRunning()) showInBrowsers('The server does not start. The terminal says why.', 'the server')
  }

  async function replace(place: string): Promise<Told['outcome']> {
    const id = basename(place)
    if ((await leaned).has(id) || !server.isRunning()) return 'restart'
    const told = await replaceBy(id).catch((error) => {
      if (error instanceof BundleError) return { outcome: 'failed' as const, error: error.message }
      throw error
    })
    if (told.outcome === 'failed') complain(id, told.error)
    return told.outcome
  }

  async function replaceBy(id: string) {
    if (!existsSync(join(root, 'plugins', id, 'plugin.ts'))) return server.replace(id, undefined)
    const bundle = await bundlePlugin(root, id)
    return whileWritten(bundle, () => server.replace(id, bundle.file))
  }

  function complain(id: string, message: string) {
    say(
      `✗ The server half of ${id} is not in step, the last one that worked goes on:\n    ${message.replaceAll('\n', '\n    ')}`,
    )
    showInBrowsers(message, `the server half of plugins/${id}`)
  }

  function showInBrowsers(message: string, plugin: string) {
    vite.ws.send({ type: 'error', err: { message, stack: '', plugin } })
  }

  function tellBrowsers(isReload: boolean) {
    // Takes away what was wrong before.
    vite.ws.send({ type: 'update', updates: [] })
    vite.ws.send(isReload ? { type: 'full-reload' } : { type: 'custom', event: 'callboard:server' })
  }
  return () => last
}

const explain = (error: Error) => void say(`✗ ${error.stack}`)
const say = (line: string) => process.stdout.write(`  ${line}\n`)
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)
