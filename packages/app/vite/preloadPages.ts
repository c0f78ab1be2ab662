import { dirname, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** `{ path: '/todos', …, load: () => import('./TodosPage') }` as plugins declare their pages. One written otherwise comes later, but comes. */
const declared = /path:\s*'(\/[^']*)'[^{}]*?load:\s*\(\)\s*=>\s*import\('([^']+)'\)/g

/**
 * Writes down which files each page needs beyond those that all need, for the server to name them in the page that it sends: the browser
 * fetches them along with the app, instead of after it has run.
 */
export function preloadPages(): Plugin {
  return {
    name: 'callboard:preload-pages',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const frontends = [...this.getModuleIds()].filter((id) => /plugins[\\/][^\\/]+[\\/]frontend\.tsx$/.test(id))
      const pages = await Promise.all(
        frontends.map(async (id) => pagesIn(id, await this.fs.readFile(id, { encoding: 'utf8' }), bundle)),
      )
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pages.flat().sort(byPreciseness)) })
    },
  }
}

interface DeclaredPage {
  /** Of paths, as the source of a regular expression. */
  pattern: string
  scripts: string[]
  styles: string[]
}

function pagesIn(frontend: string, source: string, bundle: Bundle): DeclaredPage[] {
  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('index.html'),
  ) as Chunk
  const known = new Set(chunksOf(entry, bundle))
  return [...source.matchAll(declared)].flatMap(([, path = '', file = '']) => {
    const module = resolve(dirname(frontend), file)
    const page = Object.values(bundle).find(
      (each): each is Chunk => each.type === 'chunk' && each.moduleIds.some((id) => id.startsWith(`${module}.`)),
    )
    const chunks = page ? chunksOf(page, bundle).filter((chunk) => !known.has(chunk)) : []
    return {
      pattern: patternOf(path),
      scripts: chunks.map(({ fileName }) => fileName),
      styles: chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
    }
  })
}

/** A chunk and all that it imports, what is imported first. */
function chunksOf(chunk: Chunk, bundle: Bundle, seen = new Set<Chunk>()): Chunk[] {
  if (seen.has(chunk)) return []
  seen.add(chunk)
  const imported = chunk.imports.flatMap((file) => {
    const found = bundle[file]
    return found?.type === 'chunk' ? chunksOf(found, bundle, seen) : []
  })
  return [...imported, chunk]
}

const patternOf = (path: string) => `^${path.replace(/\/\*$/, '(/.*)?').replaceAll(/:\w+/g, '[^/]+')}/?$`

/** Of two that take the same path, as `/catalog/register` and `/catalog/:name`, the router takes the one with fewer parameters. */
const byPreciseness = (a: DeclaredPage, b: DeclaredPage) => parametersIn(a) - parametersIn(b)
const parametersIn = ({ pattern }: DeclaredPage) => pattern.split('[^/]+').length
