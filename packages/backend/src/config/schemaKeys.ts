import type { z } from 'zod'
import type { ConfigPath } from './ConfigNode'

type Schema = z.core.$ZodType
type Types = z.core.$ZodTypes

/** The keys that schemas know for one object; undefined if one of them takes any key. */
export function knownKeys(schemas: Schema[]): string[] | undefined {
  const objects = schemas.filter((each): each is z.core.$ZodObject => (each as Types)._zod.def.type === 'object')
  const others = schemas.map((each) => (each as Types)._zod.def.type).filter((type) => openTypes.has(type))
  const isOpen = objects.some(({ _zod: { def } }) => def.catchall && (def.catchall as Types)._zod.def.type !== 'never')
  if (objects.length === 0 || others.length > 0 || isOpen) return undefined
  return objects.flatMap(({ _zod }) => Object.keys(_zod.def.shape))
}

const openTypes = new Set(['record', 'map', 'any', 'unknown', 'custom', 'transform'])

/** The schemas that stand for the value at a path, each branch of a union on its own. */
export function schemasAt(schema: Schema, path: ConfigPath): Schema[] {
  return path.reduce<Schema[]>((schemas, step) => schemas.flatMap((each) => childrenOf(each, step)), branchesOf(schema))
}

function childrenOf(schema: Schema, step: string | number): Schema[] {
  const { def } = (schema as Types)._zod
  if (def.type === 'array') return branchesOf(def.element)
  if (def.type === 'record') return branchesOf(def.valueType)
  if (def.type !== 'object') return []
  const child = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall
  return child ? branchesOf(child) : []
}

/** Looks through what only wraps: optional, default, transformations and unions. */
function branchesOf(schema: Schema): Schema[] {
  const { def } = (schema as Types)._zod
  if (def.type === 'union') return def.options.flatMap(branchesOf)
  if (def.type === 'intersection') return [def.left, def.right].flatMap(branchesOf)
  if (def.type === 'pipe') return branchesOf((def.in as Types)._zod.def.type === 'transform' ? def.out : def.in)
  if (def.type === 'lazy') return branchesOf(def.getter())
  return 'innerType' in def ? branchesOf(def.innerType) : [schema]
}
