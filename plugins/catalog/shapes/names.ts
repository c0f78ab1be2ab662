import { z } from 'zod'

export const EntityName = z.object({ kind: z.string(), namespace: z.string(), name: z.string() })
export const LocationId = z.object({ id: z.uuid() })
export const Target = z.string().trim().min(1, 'Paste the URL of a catalog file.').max(2000)
