import type { Report } from '../project/Report'

/** What an event says, why it says nothing that is used, or why it cannot be read. */
export type Translation = { report: Report } | { ignored: string } | { failed: string }
