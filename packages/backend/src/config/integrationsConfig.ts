import { z } from 'zod'

const Text = z.string().min(1).optional()
const Base = z.url({ protocol: /^https?$/, message: 'must be an http or https URL' }).optional()
/** GitHub counts apps by number, and YAML reads what looks like one as one. */
const NumberAsText = z.union([z.string().min(1), z.int()]).transform(String)

const GithubApp = z.object({
  appId: NumberAsText,
  privateKey: z
    .string()
    .includes('-----BEGIN', 'must be the PEM text of the key, such as { $file: app.private-key.pem }')
    // Environment variables often hold it in one line.
    .transform((key) => key.replaceAll('\\n', '\n')),
  /** Accounts that the app is used for; all that installed it, if absent. */
  allowedInstallationOwners: z.array(z.string()).optional(),
  // Of no use for reading, and in every file that Backstage wrote for its app.
  clientId: z.unknown().optional(),
  clientSecret: z.unknown().optional(),
  webhookSecret: z.unknown().optional(),
  webhookUrl: z.unknown().optional(),
})

const AzureCredential = z
  .object({
    /** Organisations that it is for; all that no other credential names, if absent. */
    organizations: z.array(z.string()).optional(),
    personalAccessToken: Text,
    clientId: Text,
    clientSecret: Text,
    tenantId: Text,
    /** Where tenants sign in, for clouds of their own. */
    authorityHost: z.url().default('https://login.microsoftonline.com'),
  })
  .refine(
    ({ personalAccessToken, clientId, clientSecret, tenantId }) =>
      personalAccessToken ?? (clientId && clientSecret && tenantId),
    'must have personalAccessToken, or clientId, clientSecret and tenantId',
  )

/** Everything that a code host may be told of in the configuration; each kind reads some of it. */
export interface Integration {
  host?: string | undefined
  /** Base of the API. Derived from the host if absent. */
  apiBaseUrl?: string | undefined
  /** Base of raw file contents, for hosts without the API. */
  rawBaseUrl?: string | undefined
  /** Where it is served, if that is below a path of its host. */
  baseUrl?: string | undefined
  gitilesBaseUrl?: string | undefined
  token?: string | undefined
  username?: string | undefined
  password?: string | undefined
  appPassword?: string | undefined
  clientId?: string | undefined
  clientSecret?: string | undefined
  apps?: GithubApp[] | undefined
  credentials?: AzureCredential[] | undefined
}
export type GithubApp = Pick<z.output<typeof GithubApp>, 'appId' | 'privateKey' | 'allowedInstallationOwners'>
export type AzureCredential = z.output<typeof AzureCredential>

const named = <Shape extends z.ZodRawShape>(host: string, shape: Shape) =>
  z.array(z.object({ host: z.string().default(host), ...shape })).optional()
const ofOnesOwn = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.object({ host: z.string(), ...shape })).optional()

/** Code hosts and how to sign in there, under the same keys as Backstage. */
export const IntegrationsConfig = z
  .object({
    github: named('github.com', {
      token: Text,
      apps: z.array(GithubApp).optional(),
      apiBaseUrl: Base,
      rawBaseUrl: Base,
    }),
    gitlab: named('gitlab.com', { token: Text, apiBaseUrl: Base, baseUrl: Base }),
    bitbucketCloud: named('bitbucket.org', {
      token: Text,
      username: Text,
      appPassword: Text,
      clientId: Text,
      clientSecret: Text,
      apiBaseUrl: Base,
      baseUrl: Base,
    }),
    bitbucketServer: ofOnesOwn({ token: Text, username: Text, password: Text, apiBaseUrl: Base }),
    azure: named('dev.azure.com', { token: Text, credentials: z.array(AzureCredential).optional(), apiBaseUrl: Base }),
    gitea: named('gitea.com', { token: Text, username: Text, password: Text, baseUrl: Base }),
    gerrit: ofOnesOwn({
      username: Text,
      password: Text,
      baseUrl: Base,
      gitilesBaseUrl: Base,
      cloneUrl: z.unknown().optional(),
    }),
  })
  // Those of hosts that are not read, such as buckets.
  .catchall(z.array(z.looseObject({ host: z.string().optional() })))
  .prefault({})
export type IntegrationsConfig = Record<string, Integration[] | undefined>
