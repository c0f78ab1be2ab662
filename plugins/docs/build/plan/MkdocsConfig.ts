import { z } from 'zod'

const Plugins = z.union([
  z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
  z.record(z.string(), z.unknown()),
])

/** What the portal takes from a `mkdocs.yml`. Every other key is let be. */
export const MkdocsConfig = z.object({
  site_name: z.coerce.string().optional(),
  site_description: z.string().optional(),
  docs_dir: z.string().optional(),
  nav: z.array(z.unknown()).optional(),
  repo_url: z.url({ protocol: /^https?$/, error: 'has to be a URL that begins with https://' }).optional(),
  edit_uri: z.string().optional(),
  edit_uri_template: z.string().optional(),
  plugins: Plugins.optional(),
})
export type MkdocsConfig = z.infer<typeof MkdocsConfig>
