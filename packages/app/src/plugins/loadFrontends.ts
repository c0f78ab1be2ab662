import type { Bootstrap } from '@callboard/plugin-api'
import type { AnyFrontend, Portal } from '@callboard/plugin-api/frontend'
import { fetchScreen } from './fetchScreen'
import { inFrames } from './frames/inFrames'

type Described = Bootstrap['plugins'][number]
type Load = () => Promise<{ default?: AnyFrontend }>
type Outcome = { id: string; frontend: AnyFrontend } | { id: string; error: string }

/** Every `frontend.tsx` in `plugins/`, by path: a plugin is in the app by being there. */
const found = import.meta.glob<{ default: AnyFrontend }>('../../../../plugins/*/frontend.tsx')

/**
 * Loads what the plugins show. One that fails is reported as a failed plugin, and the others are there all the same.
 * Plugins that the server switched off or could not start are left out: their pages would only show errors.
 */
export async function loadFrontends(
  plugins: Described[],
  files: Record<string, Load> = found,
): Promise<Pick<Portal, 'plugins' | 'frontends'>> {
  const left = new Set(plugins.filter(({ state }) => state !== 'running').map(({ id }) => id))
  const own = Object.entries(files).map(([path, load]) => [idOf(path), load] as const)
  const wanted = [...own.filter(([id]) => !left.has(id)), ...plugins.flatMap(screenOf)]
  const loaded = await Promise.all(wanted.map(([id, load]) => loadFrontend(id, load)))
  const outcomes = failWhereTaken(loaded.sort(compareIds))
  return {
    frontends: outcomes.flatMap((outcome) => ('frontend' in outcome ? outcome.frontend : [])),
    plugins: describeAll(plugins, outcomes),
  }
}

/** Of a plugin that was installed as a package, whose screens are no part of the app. */
function screenOf(plugin: Described): Array<readonly [string, Load]> {
  const { id, screen, framed } = plugin
  if (!screen) return []
  return [[id, framed ? async () => ({ default: inFrames(plugin, framed) }) : () => fetchScreen(screen)]]
}

async function loadFrontend(id: string, load: Load): Promise<Outcome> {
  try {
    const { default: frontend } = await load()
    if (frontend?.plugin) return { id, frontend }
    return { id, error: `frontend.tsx of ${id} must default-export what defineFrontend returns.` }
  } catch (error) {
    return { id, error: `Its screen did not load: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** One address leads to one page. The router would refuse to start at all, as when someone copies a plugin to begin a new one. */
function failWhereTaken(outcomes: Outcome[]): Outcome[] {
  const owners = new Map<string, string>()
  return outcomes.map((outcome) => {
    const paths = 'frontend' in outcome ? (outcome.frontend.pages ?? []).map(({ path }) => path) : []
    const taken = paths.find((path) => owners.has(path))
    if (taken) return { id: outcome.id, error: takenMessage(taken, owners.get(taken)) }
    for (const path of paths) owners.set(path, outcome.id)
    return outcome
  })
}

const takenMessage = (path: string, owner: string | undefined) =>
  `Its page ${path} is also one of the plugin ${owner}. Give one of the two another path in frontend.tsx.`

/** What the server said of each plugin, completed by what only the browser knows: titles of screens without a server half, and failures. */
function describeAll(plugins: Described[], outcomes: Outcome[]): Described[] {
  const described = new Map(plugins.map((plugin) => [plugin.id, plugin]))
  for (const outcome of outcomes) {
    const known = described.get(outcome.id)
    described.set(outcome.id, { ...bare(outcome), ...known, ...('error' in outcome && failed(outcome.error)) })
  }
  return [...described.values()].sort(compareIds)
}

function bare(outcome: Outcome): Described {
  const { title = outcome.id, description = '' } = 'frontend' in outcome ? outcome.frontend.plugin : {}
  return { id: outcome.id, title, description, state: 'running' }
}

const failed = (error: string) => ({ state: 'failed' as const, error })
const idOf = (path: string) => path.split('/').at(-2) ?? path
const compareIds = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
