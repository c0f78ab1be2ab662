import { Duration } from '@callboard/plugin-api/backend'
import { z } from 'zod'

/** A host that may be read although its address is private: `{ host: '*.example.com:8443', paths: ['/catalog/'] }`. */
export const AllowedHost = z.strictObject({
  host: z
    .string()
    .regex(
      /^(\*\.)?[^\s*/@]+(:\*)?$/,
      'must be a host without https:// and path, such as git.example.com, *.example.com, localhost:8080, or localhost:* for any port',
    )
    .transform((host) => host.toLowerCase()),
  /** Only below these paths. */
  paths: z.array(z.string().startsWith('/', 'must start with /')).min(1).optional(),
})
export type AllowedHost = z.output<typeof AllowedHost>

export const ReadingConfig = z
  .object({
    allow: z.array(AllowedHost).default([]),
    /** For one file with its redirects: a server that does not answer, or drips, is left then. */
    timeout: Duration.default('15s'),
  })
  .prefault({})
