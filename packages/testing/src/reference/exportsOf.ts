import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRepository } from '../repository'
import { type Declaration, declarationsIn, type SourceFile } from './declarationsIn'

/** Something that an entry of a package exports: what declares it, and what the same file declares beside it. */
export interface Exported {
  name: string
  /** Two, where a schema and its type have one name. */
  declarations: Declaration[]
  /** What the file has and does not export, by name: its signature may speak of it. */
  beside: Map<string, Declaration>
}

const files = new Map<string, SourceFile>()

/** All that a file exports, also what it has from other files of the repository; by name. */
export function exportsOf(path: string): Exported[] {
  const { declarations, reexports } = sourceOf(path)
  const exported = declarations.filter(({ isExported }) => isExported)
  const names = [...new Set(exported.map(({ name }) => name))]
  const own = names.map((name) => exportedAs(name, name, declarations))
  // What comes from elsewhere is documented there.
  const ours = reexports.filter(({ from }) => /^\.|^@callboard\//.test(from))
  const others = ours.map(({ name, exportedName, from }) => find(resolved(from, path), name, exportedName))
  return [...own, ...others].sort((one, other) => compare(one.name, other.name))
}

function find(path: string, name: string, exportedName: string): Exported {
  const { declarations, reexports } = sourceOf(path)
  if (declarations.some((each) => each.name === name)) return exportedAs(name, exportedName, declarations)
  const onward = reexports.find((each) => each.exportedName === name)
  if (!onward) throw new Error(`${path} exports no ${name}.`)
  return find(resolved(onward.from, path), onward.name, exportedName)
}

const exportedAs = (name: string, exportedName: string, all: Declaration[]): Exported => ({
  name: exportedName,
  declarations: all.filter((each) => each.name === name),
  beside: new Map(all.filter(({ isExported }) => !isExported).map((each) => [each.name, each])),
})

function sourceOf(path: string): SourceFile {
  const known = files.get(path) ?? declarationsIn(readFileSync(path, 'utf8'), path)
  files.set(path, known)
  return known
}

function resolved(from: string, importer: string): string {
  if (from.startsWith('@callboard/')) return inRepository(`packages/${from.slice('@callboard/'.length)}/src/index.ts`)
  const base = join(dirname(importer), from)
  const path = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((each) => existsSync(each))
  if (!path) throw new Error(`${importer} exports from ${from}, which is not there.`)
  return path
}

const compare = (one: string, other: string) => one.toLowerCase().localeCompare(other.toLowerCase(), 'en')
