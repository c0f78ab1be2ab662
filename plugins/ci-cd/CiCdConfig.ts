import { z } from 'zod'

const Secret = z.string().min(8, 'must have at least 8 characters')
/** A header cannot carry a token with a space. */
const Token = z.string().regex(/^\S{16,}$/, 'must have at least 16 characters, none of them a space')

const oneOrMore = (secret: z.ZodString) => z.union([secret.transform((one) => [one]), z.array(secret)]).default([])

/** The section `ci-cd` of `app-config.yaml`. */
export const CiCdConfig = z.object({
  github: z
    .object({
      /** What GitHub signs its webhooks with: one, or for the time of changing it the old and the new. */
      webhookSecret: oneOrMore(Secret),
    })
    .prefault({}),
  /** Who bears one of these may report by `POST /api/ci-cd/events/generic`. */
  tokens: oneOrMore(Token),
  /** How long runs and deployments are kept; what still runs somewhere stays. */
  keepDays: z.int().positive().default(400),
  /** How long events are kept as they came. A delivery that is repeated later than that counts as a new one. */
  keepEventDays: z.int().positive().default(30),
  /** Fills the example organisation with ninety days of invented runs and deployments; switched off again, removes them. */
  exampleHistory: z.boolean().default(false),
})
export type CiCdConfig = z.infer<typeof CiCdConfig>
