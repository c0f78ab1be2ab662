import { Duration } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { ProvidersConfig } from './discovery/config/ProvidersConfig'
import { KindsConfig } from './kinds/KindsConfig'
import { ConflictStrategy } from './locations/ConflictStrategy'
import { WebhooksConfig } from './webhooks/WebhooksConfig'

/** A kind that a rule allows: `Component`, or `{ kind: Template, 'spec.type': website }` for one type of it. */
const AllowedKind = z.union([z.string(), z.object({ kind: z.string(), 'spec.type': z.string().optional() })])

const AnyPlace = z.object({
  type: z.enum(['url', 'file']).optional(),
  exact: z.string().optional(),
  /** Glob over the target, upper and lower case alike. */
  pattern: z.string().optional(),
})
const Place = AnyPlace.refine(({ exact, pattern }) => exact === undefined || pattern === undefined, {
  error: 'A rule names a location by `exact` or by `pattern`, not by both.',
})

/** Allows kinds of entities from some locations, or from all when `locations` is left out. An empty list matches none. */
const Rule = z.object({ allow: z.array(AllowedKind), locations: z.array(Place).optional() })
export type Rule = z.infer<typeof Rule>

const LocationRule = Rule.omit({ locations: true })

const ConfiguredLocation = z
  .object({
    type: z.enum(['url', 'file']),
    /** A URL, or for `file` a path relative to the folder that the portal runs in. */
    target: z.string().min(1),
    /** What this location may hold besides what `catalog.rules` allows everywhere. */
    rules: z.array(LocationRule).optional(),
  })
  .refine(({ type, target }) => type === 'file' || /^https?:\/\/[^/]/.test(target), {
    path: ['target'],
    error: 'Write a URL that begins with https:// or http://, or say `type: file`.',
  })
export type ConfiguredLocation = z.infer<typeof ConfiguredLocation>

/** The section `catalog` of `app-config.yaml`. */
export const CatalogConfig = z.object({
  /** Locations of this installation. They come and go with the configuration, and nobody can unregister them. */
  locations: z.array(ConfiguredLocation).default([]),
  /** Who lists locations at code hosts and elsewhere; see docs/sources.md. */
  providers: ProvidersConfig,
  /**
   * Which kinds may come from where. Without it, every kind may come from anywhere: who registers needs the permission
   * `catalog.register` and sees the plan first. (Backstage's default is Component, API and Location.)
   */
  rules: z.array(Rule).optional(),
  /** For requests to Backstage's API that do not say `onConflict` themselves. */
  defaultLocationConflictStrategy: ConflictStrategy.default('reject'),
  /** Nobody can register or unregister; only the locations above are read. */
  readonly: z.boolean().default(false),
  /** How long after a read a location is read again. */
  refreshEvery: Duration.default('5m'),
  /** What becomes of entities whose file is gone: they are deleted, or kept and marked until somebody says or deletes them. */
  orphanStrategy: z.enum(['keep', 'delete']).default('delete'),

  /** Code hosts that tell of pushes, so that what changed is read at once. */
  webhooks: WebhooksConfig,

  /** Kinds of this installation, beside those of plugins. */
  kinds: KindsConfig,
})
export type CatalogConfig = z.infer<typeof CatalogConfig>
