import type { PluginDetails } from '@callboard/plugin-api'

/** What went wrong of late: answers of 500 and above, what could not be drawn, tasks that failed the last time, and stops. */
export function errorsOf({ requests, renderErrors, tasks, stops }: PluginDetails): number {
  const drawn = renderErrors.reduce((sum, { count }) => sum + count, 0)
  return requests.failed + drawn + tasks.filter(({ error }) => error).length + stops.length
}
