import { Secrets } from '@callboard/plugin-api/backend'
import { z } from 'zod'

/** A header cannot carry a token with a space. */
const Token = z.string().regex(/^\S{16,}$/, 'must have at least 16 characters, none of them a space')

const Tokens = z.union([Token.transform((one) => [one]), z.array(Token)]).default([])

/** The section `ci-cd` of `app-config.yaml`. */
export const CiCdConfig = z.object({
  github: z
    .object({
      /** What GitHub signs its webhooks with: one, or for the time of changing it the old and the new. */
      webhookSecret: Secrets,
    })
    .prefault({}),
  /** Who bears one of these may report by `POST /api/ci-cd/events/generic`. */
  tokens: Tokens,
  /** How long runs and deployments are kept; what still runs somewhere stays. */
  keepDays: z.int().positive().default(400),
  /** How long events are kept as they came. A delivery that is repeated later than that counts as a new one. */
  keepEventDays: z.int().positive().default(30),
  /** Fills the example organisation with ninety days of invented runs and deployments; switched off again, removes them. */
  exampleHistory: z.boolean().default(false),
})
export type CiCdConfig = z.infer<typeof CiCdConfig>
