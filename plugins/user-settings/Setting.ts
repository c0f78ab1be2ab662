import { storable } from '@callboard/plugin-api'
import { z } from 'zod'

/** Backstage's columns are as long. */
const Name = z
  .string()
  .min(1)
  .max(255)
  .refine((name) => storable(name) === name, 'holds characters that cannot be stored')

export const SettingName = z.object({ bucket: Name, key: Name })
export type SettingName = z.infer<typeof SettingName>

/** What somebody set, and under which name. Any JSON: `null` is a value too, and a setting without one is not there. */
export const Setting = SettingName.extend({ value: z.json() })
export type Setting = z.infer<typeof Setting>

/** Of several that were asked for, in their order; null for those that nobody set. */
export const FoundSettings = z.object({ items: z.array(Setting.pick({ value: true }).nullable()) })
export type FoundSettings = z.infer<typeof FoundSettings>
