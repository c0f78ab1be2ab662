import type { Repository } from './Repository'
import type { Fact, RepositoryFacts } from './RepositoryFacts'

interface Marker {
  file: RegExp
  tag: string
  /** What is used from there, with its tag and the type of what is built on it; the first counts. */
  builtOn?: Array<[uses: RegExp, tag: string, type: string]>
}

/** The file at the top that says in which language something is written, and what it is built on. */
const markers: Marker[] = [
  {
    file: /^package\.json$/,
    tag: 'javascript',
    builtOn: [
      [/^next$/m, 'nextjs', 'website'],
      [/^nuxt$/m, 'nuxt', 'website'],
      [/^gatsby$/m, 'gatsby', 'website'],
      [/^astro$/m, 'astro', 'website'],
      [/^@angular\/core$/m, 'angular', 'website'],
      [/^@sveltejs\/kit$|^svelte$/m, 'svelte', 'website'],
      [/^@nestjs\/core$/m, 'nestjs', 'service'],
      [/^express$/m, 'express', 'service'],
      [/^fastify$/m, 'fastify', 'service'],
      [/^koa$/m, 'koa', 'service'],
      [/^hono$/m, 'hono', 'service'],
      [/^vue$/m, 'vue', 'website'],
      [/^react-dom$/m, 'react', 'website'],
    ],
  },
  {
    file: /^go\.mod$/,
    tag: 'go',
    builtOn: [[/gin-gonic\/gin|labstack\/echo|gofiber\/fiber|go-chi\/chi/, '', 'service']],
  },
  {
    file: /^(pom\.xml|build\.gradle(\.kts)?)$/,
    tag: 'java',
    builtOn: [
      [/spring-boot|springframework\.boot/, 'spring-boot', 'service'],
      [/io\.quarkus/, 'quarkus', 'service'],
    ],
  },
  {
    file: /^(pyproject\.toml|requirements\.txt|setup\.py)$/,
    tag: 'python',
    builtOn: [
      [/\bfastapi\b/i, 'fastapi', 'service'],
      [/\bdjango\b/i, 'django', 'service'],
      [/\bflask\b/i, 'flask', 'service'],
    ],
  },
  { file: /^Cargo\.toml$/, tag: 'rust', builtOn: [[/^\s*(axum|actix-web|rocket|tonic)\b/m, '', 'service']] },
  { file: /^Gemfile$/, tag: 'ruby', builtOn: [[/['"]rails['"]/, 'rails', 'service']] },
  {
    file: /^composer\.json$/,
    tag: 'php',
    builtOn: [[/"(laravel\/framework|symfony\/framework-bundle)"/, '', 'service']],
  },
  { file: /^[^/]+\.(csproj|sln)$/, tag: 'dotnet', builtOn: [[/Microsoft\.NET\.Sdk\.Web/, 'aspnet', 'service']] },
  { file: /^mix\.exs$/, tag: 'elixir', builtOn: [[/:phoenix\b/, 'phoenix', 'service']] },
]

/** Whether a file is one of those that say what something is made with. */
export const saysWhatItIs = (path: string) => markers.some(({ file }) => file.test(path))

/** Where programs begin: what has one is run, what has none is used by others. */
const beginnings: Record<string, RegExp> = { go: /^(main\.go|cmd\/.+\.go)$/, rust: /^src\/main\.rs$/ }

/** Languages and what is built on, as tags; and what that makes of it. */
export function codeIn({ paths, texts }: Pick<Repository, 'paths' | 'texts'>): Pick<RepositoryFacts, 'type' | 'tags'> {
  const found = markers.flatMap((marker) => {
    const path = paths.find((each) => marker.file.test(each))
    return path ? [{ ...marker, path, text: usedIn(path, texts) }] : []
  })
  const uses = found.flatMap(({ path, text, builtOn = [] }) => {
    const built = builtOn.find(([name]) => name.test(text))
    return built ? [{ tag: built[1], type: { value: built[2], from: path } }] : []
  })
  const tags = [
    ...found.map(({ tag, path }) => languageOf(tag, path, paths)),
    ...uses.map(({ tag, type }) => ({ value: tag, from: type.from })),
  ].filter(({ value }) => value)
  const type = uses[0]?.type ?? typeByFiles(found[0], { paths, texts })
  return { tags, ...(type && { type }) }
}

function languageOf(tag: string, path: string, paths: string[]): Fact {
  if (tag === 'javascript' && paths.includes('tsconfig.json')) return { value: 'typescript', from: 'tsconfig.json' }
  if (path === 'build.gradle.kts' && paths.some((each) => /^src\/main\/kotlin\//.test(each)))
    return { value: 'kotlin', from: 'src/main/kotlin' }
  return { value: tag, from: path }
}

/** The names that a package depends on, one a line: those that its tests need are nothing that it is. Of other files the text. */
function usedIn(path: string, texts: Repository['texts']): string {
  const text = texts.find((each) => each.path === path)?.text ?? ''
  return path === 'package.json' ? Object.keys(packageIn(text).dependencies ?? {}).join('\n') : text
}

interface Package {
  dependencies?: Record<string, unknown>
  private?: unknown
  main?: unknown
  exports?: unknown
}

function packageIn(text: string): Package {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

type Marked = { tag: string; path: string } | undefined

function typeByFiles(marked: Marked, { paths, texts }: Pick<Repository, 'paths' | 'texts'>): Fact | undefined {
  const image = paths.find((path) => /^(Dockerfile|Containerfile)$/i.test(path))
  if (image) return { value: 'service', from: image }
  if (!marked) return undefined
  const { tag, path } = marked
  const beginning = beginnings[tag]
  if (beginning) {
    const start = paths.find((each) => beginning.test(each))
    return start ? { value: 'service', from: start } : { value: 'library', from: `${path}, without a program` }
  }
  if (path !== 'package.json') return undefined
  const { private: isPrivate, main, exports } = packageIn(texts.find((each) => each.path === path)?.text ?? '')
  return !isPrivate && (main || exports) ? { value: 'library', from: `${path}, which is published` } : undefined
}
