import { z } from 'zod'

const Secret = z.string().min(8, 'must have at least 8 characters')

/** What a sender signs its webhooks with: one secret, or for the time of changing it the old and the new. For a configuration. */
export const Secrets = z.union([Secret.transform((one) => [one]), z.array(Secret)]).default([])
