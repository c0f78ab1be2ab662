/** What a run did, as it is kept and shown. */
export interface RunResult {
  /** Locations that are listed; for what a provider writes by itself, entities. */
  listed: number
  added: number
  removed: number
  notes: string[]
}

/** A list is so much shorter than the one before that it is taken for a mistake. */
export class LossError extends Error {
  override readonly name = 'LossError'
}
