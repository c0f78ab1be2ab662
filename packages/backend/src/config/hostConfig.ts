import { resolve } from 'node:path'
import { Placements } from '@callboard/plugin-api'
import { OrganisationTheme } from '@callboard/theme'
import { z } from 'zod'
import { DatabaseConnection, databaseConnection } from './databaseConfig'
import { findUnknownKeys } from './findUnknownKeys'
import { InstalledConfig } from './installedConfig'
import { IntegrationsConfig } from './integrationsConfig'
import { ListenConfig, listenAddress } from './listenConfig'
import type { Config } from './loadConfig'
import { parseAt } from './parseSection'
import { proxyConfig } from './proxyConfig'
import { ReadingConfig } from './readingConfig'

const WebUrl = z
  .url({ protocol: /^https?$/, message: 'must be an http or https URL' })
  .transform((url) => url.replace(/\/+$/, ''))

const HostName = z
  .string()
  .regex(/^(\*|(\*\.)?[\w-]+(\.[\w-]+)*)$/, 'must be a name such as portal.example.com or *.example.com, or * for any')
  .toLowerCase()

const Guest = z.object({
  /** Whom a visitor is taken for. */
  userEntityRef: z
    .string()
    .regex(/^user:[^/]+\/[^/]+$/i, 'must be like user:default/guest')
    .default('user:default/guest'),
})

const Pattern = z
  .string()
  .regex(
    /^(\*|[a-z0-9-]+)(\.(\*|[a-zA-Z]+))?$/,
    'must be a permission such as catalog.register, or a pattern such as catalog.* or *.read',
  )

/** A pattern, or one permission for those things alone that a rule of its plugin holds for. */
const Grant = z.union([
  Pattern,
  z.strictObject({
    allow: z.string().regex(/^[a-z0-9-]+\.[a-zA-Z]+$/, 'must be one permission such as todos.write'),
    if: z.union([z.string(), z.array(z.string()).min(1)]).transform((rules) => [rules].flat()),
  }),
])

/** The sections that the server itself reads. Their keys mean what they mean in Backstage. */
const HostSections = z.object({
  app: z
    .object({
      title: z.string().min(1).default('Callboard'),
      baseUrl: WebUrl.optional(),
      theme: OrganisationTheme.optional(),
      /** What plugins show, by id: hidden, renamed, in another order, for other entities. */
      contributions: Placements.optional(),
    })
    .prefault({}),
  organization: z.object({ name: z.string().min(1).optional() }).prefault({}),
  backend: z
    .object({
      baseUrl: WebUrl.optional(),
      listen: ListenConfig.prefault({}),
      /** Names that people reach the portal by, beside those in `app.baseUrl` and `baseUrl`. */
      allowedHosts: z.array(HostName).default([]),
      database: z.object({ connection: DatabaseConnection.optional() }).prefault({}),
      reading: ReadingConfig,
    })
    .prefault({}),
  auth: z
    .object({
      session: z
        .strictObject({
          /** Signs the session cookie. Without it one is made and kept in the database. */
          secret: z.string().min(16, 'must have at least 16 characters').optional(),
        })
        .prefault({}),
      providers: z.object({ guest: Guest.optional() }).catchall(z.unknown()).prefault({}),
    })
    .prefault({}),
  /** Who may do what, as patterns over permission names: `*`, `catalog.*`, `*.read`. */
  permissions: z
    .strictObject({ guests: z.array(Grant).default(['*']), users: z.array(Grant).default(['*']) })
    .prefault({}),
  integrations: IntegrationsConfig,
  plugins: InstalledConfig,
})

/** What the server needs to know before it looks at a plugin. */
export type HostConfig = ReturnType<typeof parseHostConfig>

/**
 * The sections of the host, with the environment laid over them: `HOST`, `PORT`, `DATABASE_URL`, `CALLBOARD_DATA_DIR`,
 * `CALLBOARD_PLUGINS_DIR`
 * and the proxy.
 * @throws StartError that names every problem with its place.
 */
export function parseHostConfig(config: Config, root: string) {
  const { app, organization, backend, auth, permissions, integrations, plugins } = parseAt(config, [], HostSections)
  const listen = listenAddress(backend.listen, config.env)
  const baseUrl = app.baseUrl ?? backend.baseUrl ?? `http://localhost:${listen.port}`
  return {
    app: { ...app, baseUrl },
    organization,
    backend: {
      ...backend,
      listen,
      baseUrl: backend.baseUrl ?? baseUrl,
      allowedHosts: [nameIn(baseUrl), ...(backend.baseUrl ? [nameIn(backend.baseUrl)] : []), ...backend.allowedHosts],
    },
    /** Undefined means the embedded server. */
    databaseConnection: databaseConnection(backend.database.connection, config.env),
    proxy: proxyConfig(config.env),
    dataDir: resolve(root, config.env.CALLBOARD_DATA_DIR || '.callboard'),
    auth,
    permissions,
    integrations,
    plugins: { ...plugins, folder: resolve(root, config.env.CALLBOARD_PLUGINS_DIR || plugins.folder) },
  }
}

const nameIn = (url: string) => new URL(url).hostname

export const hostSectionNames = Object.keys(HostSections.shape)

/** Keys in the host's sections that nothing reads. */
export const unknownHostKeys = (config: Config) =>
  hostSectionNames.flatMap((name) =>
    findUnknownKeys(config, [name], HostSections.shape[name as keyof typeof HostSections.shape]),
  )
