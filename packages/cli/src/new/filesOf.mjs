import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { halvesOf } from './contributions.mjs'
import { keepParts } from './keepParts.mjs'
import { constantOf, withNames } from './namesOf.mjs'

const template = fileURLToPath(new URL('../../template/', import.meta.url))

/**
 * The files of a new plugin by their path in its folder: those of the template, without what was not chosen, under its own names.
 * @param {{ id: string, title: string, chosen: import('./contributions.mjs').Contribution[] }} about
 * @param {(name: string) => string} versionOf The version of a package that is there.
 * @returns {Map<string, string>}
 */
export function filesOf({ id, title, chosen }, versionOf) {
  const parts = [...chosen, ...halvesOf(chosen)]
  const texts = readTemplate().flatMap(([path, text]) => {
    const kept = keepParts(text, parts)
    return kept === undefined ? [] : [/** @type {const} */ ([path, kept])]
  })
  const code = texts.map(([, text]) => text).join('\n')
  const names = { id, title, constant: constantOf(id, code) }
  const named = texts.map(([path, text]) => /** @type {const} */ ([withNames(path, names), withNames(text, names)]))
  return new Map(
    named.map(([path, text]) => [path, path === 'package.json' ? withVersions(text, code, versionOf) : text]),
  )
}

const readTemplate = () =>
  readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) => /** @type {const} */ ([path.slice(template.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
    )

/**
 * A package.json with what is imported only, in the versions that are there: npm has nothing to fetch for it.
 * @param {string} text
 * @param {string} code
 * @param {(name: string) => string} versionOf
 */
function withVersions(text, code, versionOf) {
  const { dependencies, devDependencies, ...manifest } = JSON.parse(text)
  const imported = (/** @type {Record<string, string>} */ packages) =>
    Object.fromEntries(
      Object.keys(packages)
        .filter((name) => code.includes(`from '${name}`))
        .map((name) => [name, versionOf(name)]),
    )
  return JSON.stringify({
    ...manifest,
    dependencies: imported(dependencies),
    devDependencies: imported(devDependencies),
  })
}
