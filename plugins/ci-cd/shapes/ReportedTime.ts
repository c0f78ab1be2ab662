import { z } from 'zod'

const first = Date.parse('0001-01-01T00:00:00Z')
const last = Date.parse('9999-12-31T23:59:59.999Z')

/** With its offset a time may leave the years that can be written again: every list that it is in would fail. */
export const isInCalendar = (time: string): boolean => Date.parse(time) >= first && Date.parse(time) <= last

/** A time in a report. */
export const ReportedTime = z.iso
  .datetime({ offset: true, error: 'must be a time such as 2026-03-14T09:26:53Z' })
  .refine(isInCalendar, { error: 'must be a time such as 2026-03-14T09:26:53Z, in the years 1 to 9999' })
