import { z } from 'zod'
import { Deployment } from './Deployment'

/** A deployment with the entities that it was of: several, where they share a repository. */
export const RecentDeployment = Deployment.extend({
  entities: z.array(z.object({ ref: z.string(), title: z.string() })),
})
export type RecentDeployment = z.infer<typeof RecentDeployment>
