import { z } from 'zod'
import { noLocation } from '../locations/noLocation'

export const EntityName = z.object({ kind: z.string(), namespace: z.string(), name: z.string() })

/** The id of a location in a path. @throws PortalError 404 for what cannot be one, as for one that no location has */
export const LocationId = z.object({
  id: z.string().refine((id) => {
    if (z.uuid().safeParse(id).success) return true
    throw noLocation(id)
  }),
})

export const Target = z.string().trim().min(1, 'Paste the URL of a catalog file.').max(2000)
