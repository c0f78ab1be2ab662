import { iconNames, type Kind, nearest, targetKindsIn } from '@callboard/catalog-model'
import { type Config, keyPlaceAt, problemText } from '../config'
import { type InstalledPlugin, pluginsIn } from './InstalledPlugin'

/** What kinds name that there is not: an icon, or the kind that a relation leads to. No errors, because everything else works. */
export function slipsInKinds(config: Config, installed: InstalledPlugin[]): string[] {
  const running = pluginsIn(installed, 'running')
  const known = Object.keys(running[0]?.services.kinds ?? {})
  return running.flatMap(({ id, backend, services }) => {
    const declared = Object.keys(backend.kinds?.(services.config as never) ?? {})
    const own = Object.keys(backend.plugin.kinds)
    return [...new Set([...declared, ...own])].flatMap((name) =>
      slipsIn(services.kinds[name], known).map(({ path, message }) => {
        if (own.includes(name)) return `Plugin ${id}: its kind ${name} ${message}`
        const declaration = [id, 'kinds', name]
        const place = keyPlaceAt(config.node, [...declaration, ...path])
        return problemText({ place, path: declaration, message })
      }),
    )
  })
}

interface Slip {
  /** Below the kind. */
  path: string[]
  message: string
}

function slipsIn(kind: Kind | undefined, known: string[]): Slip[] {
  if (!kind) return []
  const icon = kind.icon === undefined || isIcon(kind.icon) ? [] : [slipOfIcon(kind.icon)]
  const unknown = targetKindsIn(kind.spec).filter((target) => !isOneOf(known, target.kind))
  return [...icon, ...unknown.map((target) => slipOfRelation(target, known))]
}

const slipOfIcon = (icon: string): Slip => ({
  path: ['icon'],
  message: `names the icon '${icon}', which there is not.${didYouMean(icon, iconNames)}`,
})

const slipOfRelation = ({ field, kind }: { field: string; kind: string }, known: string[]): Slip => ({
  path: ['relations', `spec.${field}`, 'kind'],
  message: `relates spec.${field} to the kind '${kind}', which there is not.${didYouMean(kind, known)}`,
})

function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known)
  return near ? ` Did you mean '${near}'?` : ''
}

const isIcon = (name: string) => iconNames.some((icon) => icon === name)

const isOneOf = (known: readonly string[], name: string) =>
  known.some((one) => one.toLowerCase() === name.toLowerCase())
