import { apiVersionFormat, builtinKinds, type Kind, kindFormat, RefMeta } from '@callboard/catalog-model'
import { z } from 'zod'
import { toKind } from './toKind'

const FieldPath = z.string().regex(/^spec(\.[\w-]+)+$/, 'must be the path of a field, such as spec.model')
const Paths = z.array(FieldPath).max(8, 'are too many: 8 at most').default([])

const ApiVersion = z.string().superRefine((text, context) => {
  if (!apiVersionFormat.allows(text))
    context.addIssue({ code: 'custom', message: `cannot be this: ${apiVersionFormat.rule}` })
})

/** A kind as `app-config.yaml` declares it. */
const ConfiguredKind = z.strictObject({
  /** Accepted values of `apiVersion`; the first is the one to write today. */
  apiVersions: z.array(ApiVersion).min(1, 'must name one, such as example.com/v1'),
  description: z.string().optional(),
  plural: z.string().trim().min(1).max(40, 'is longer than 40 characters').optional(),
  /** Name of an icon of the portal. */
  icon: z.string().optional(),
  /** JSON Schema of `spec`; or the text of one, as `$file` gives it. */
  schema: z.union([z.record(z.string(), z.unknown()), z.string()]).default({}),
  /** Fields that point at other entities, by their path. */
  relations: z.record(FieldPath, RefMeta).default({}),
  columns: Paths,
  facets: Paths,
})
export type ConfiguredKind = z.output<typeof ConfiguredKind>

/** `catalog.kinds`: kinds of this installation, by name. What is wrong with one is said at its place. */
export const KindsConfig = z
  .record(z.string(), ConfiguredKind)
  .default({})
  .transform((configured, context) => {
    const kinds: Record<string, Kind> = {}
    const taken = new Set(Object.keys(builtinKinds).map((name) => name.toLowerCase()))
    for (const [name, declared] of Object.entries(configured)) {
      const report = (message: string, path: PropertyKey[] = []) =>
        context.addIssue({ code: 'custom', path: [name, ...path], message })
      if (!kindFormat.allows(name)) report(`cannot be the name of a kind: ${kindFormat.rule}`)
      if (taken.has(name.toLowerCase())) report('is a kind that exists already: choose another name')
      taken.add(name.toLowerCase())
      const kind = toKind(declared, report)
      if (kind) kinds[name] = kind
    }
    return kinds
  })
