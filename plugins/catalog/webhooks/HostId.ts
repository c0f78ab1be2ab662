import { z } from 'zod'

/** Kinds of code hosts that tell of pushes: keys of `catalog.webhooks`, and the last part of the address. */
export const HostId = z.enum(['github', 'gitlab', 'bitbucketCloud', 'bitbucketServer', 'gitea'])
export type HostId = z.infer<typeof HostId>
