import type { SiteProblem } from '../../plugin'
import { problem } from '../Problem'

/** Keys of `mkdocs.yml` that are code or belong to a theme of MkDocs. */
const keys: Record<string, string> = {
  hooks: 'hooks are Python, which the portal does not run.',
  extra_javascript: 'extra_javascript is not loaded: scripts of a site do not run in the portal.',
  extra_css: 'extra_css is not loaded: a site has the look of the portal.',
  INHERIT: 'INHERIT is not followed: write the settings into this file.',
}

/** Plugins whose work the portal does itself, or that it does not need. */
const covered = new Set([
  'techdocs-core',
  'search',
  'monorepo',
  'mermaid2',
  'minify',
  'glightbox',
  'autorefs',
  'section-index',
  'git-revision-date-localized',
  'git-revision-date',
  'git-authors',
  'print-site',
  'offline',
  'privacy',
  'tags',
  'same-dir',
])

/** Names what a `mkdocs.yml` asks for and does not get here, so that nobody looks for it in vain. */
export function withoutEffect(
  config: Record<string, unknown>,
  file: string,
  lineOf: (text: string) => number | undefined,
): SiteProblem[] {
  const told = Object.entries(keys)
    .filter(([key]) => config[key] !== undefined)
    .map(([key, message]) => problem('info', message, { file, line: lineOf(`${key}:`) }))
  const plugins = pluginsOf(config.plugins)
    .filter((name) => !covered.has(name.replace(/^material\//, '')))
    .map((name) =>
      problem('info', `The MkDocs plugin ${name} does nothing here: what it would make of the pages is missing.`, {
        file,
        line: lineOf(name),
      }),
    )
  return [...told, ...plugins]
}

/** Plugins are a list of names and of names with settings, or names with settings. */
function pluginsOf(plugins: unknown): string[] {
  if (Array.isArray(plugins)) {
    return plugins.flatMap((one) => (typeof one === 'string' ? one : Object.keys(Object(one))))
  }
  return Object.keys(Object(plugins))
}
