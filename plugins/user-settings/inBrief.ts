import { counted, inShort } from '@callboard/plugin-api'

/** What is remembered under a name, in a line. */
export function inBrief(value: unknown): string {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? inShort(value.join(', '))
      : counted(value.length, 'entry', 'entries')
  return inShort(typeof value === 'string' ? value : JSON.stringify(value))
}
