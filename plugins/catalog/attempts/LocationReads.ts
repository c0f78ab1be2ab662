import { Problem } from '@callboard/catalog-model'
import { z } from 'zod'
import { Conflict } from '../conflicts/Conflict'
import { LocationDetails } from '../shapes/Location'
import { Attempt } from './Attempt'

/** A file that a location leads to and that cannot be read right now. */
export const FailingFile = z.object({ url: z.string(), failure: z.string(), since: z.iso.datetime() })
export type FailingFile = z.infer<typeof FailingFile>

/** An answer has no more of them. */
export const mostProblems = 100
export const mostFailingFiles = 100

/** How it goes with reading a location. */
export const LocationReads = z.object({
  location: LocationDetails,
  /** The last 50, the newest first. */
  attempts: z.array(Attempt),
  /** The first of them; the location says how many there are. */
  failingFiles: z.array(FailingFile),
  /** What it claims and was refused, and what others claim of what it has. */
  conflicts: z.array(Conflict),
  /** What else is wrong with what it says: the first of it. */
  problems: z.array(Problem),
})
export type LocationReads = z.infer<typeof LocationReads>
