import { Shown } from '@callboard/plugin-api'
import { z } from 'zod'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal')

/** A path within the package: it leads nowhere else, on any system. */
const FilePath = z
  .string()
  .max(200)
  .regex(
    /^(?!\.)[\w@-][\w.@-]*(\/(?!\.)[\w@-][\w.@-]*)*$/,
    'must be a path of letters, digits, - and . below the package',
  )

const JsonSchema = z.record(z.string(), z.unknown())

const Route = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string().startsWith('/api/'),
  can: z.string(),
  status: z.int().min(200).max(299),
  summary: z.string().optional(),
  input: JsonSchema,
  output: JsonSchema,
})

/**
 * What a package of a plugin says of itself in `callboard.json`: its contract as data, so that the portal knows what it would get without
 * running a line of it.
 */
export const Manifest = z.strictObject({
  /** What it was built for: see `apiVersion`. */
  apiVersion: z.string().regex(/^\d+\.\d+$/, 'must be like 1.0'),
  id: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be lower-case words joined by '-', such as ci-cd"),
  title: z.string().min(1).max(100),
  description: z.string().max(1000),
  /** Of the plugin itself, as npm has it. */
  version: z.string().regex(/^\d+\.\d+\.\d+(-[\w.-]+)?$/, 'must be like 1.2.0'),
  /** Permission to the sentence that explains it. */
  permissions: z.record(z.string(), z.string()),
  /** Conditions that a permission may be granted under, by permission and name, each with its sentence. */
  rules: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  routes: z.record(z.string(), Route),
  /** JSON Schema of the payload of each event that it publishes. */
  events: z.record(z.string(), JsonSchema),
  /** Which of them browsers hear, and the permission that it takes. */
  live: z.record(z.string(), z.string()),
  /** Types of search results. */
  search: z.array(z.string()),
  /** Names of servers that its half in the server talks to; `*.example.com` for all below. No other answers it. */
  hosts: z.array(
    z.string().regex(/^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/, 'must be like api.example.com or *.example.com'),
  ),
  /** Its half in the server, if it has one. */
  backend: FilePath.optional(),
  /** Its half in the browser, if it has one. */
  frontend: z.strictObject({ script: FilePath, styles: z.array(FilePath), shown: Shown.optional() }).optional(),
  /** It asks for a frame: its screens shall have no more rights than it names. */
  frame: z.boolean().default(false),
  /** Permissions of other plugins that its screens need in a frame, such as `catalog.read`. */
  wants: z
    .array(z.string().regex(/^[a-z][a-z0-9-]*\.[\w-]+$/, 'must be a permission such as catalog.read'))
    .default([]),
  /** SHA-256 of every other file of the package, by path. */
  files: z.record(FilePath, Sha256),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestFile = 'callboard.json'
