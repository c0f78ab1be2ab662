/** Below 0 if `one` is older than `other`, as npm orders versions: one with a `-` comes before the one without. */
export function compareVersions(one: string, other: string): number {
  const [core = '', before] = split(one)
  const [otherCore = '', otherBefore] = split(other)
  const byCore = core.localeCompare(otherCore, 'en', { numeric: true })
  if (byCore !== 0) return byCore
  if (before === undefined || otherBefore === undefined)
    return Number(before === undefined) - Number(otherBefore === undefined)
  return before.localeCompare(otherBefore, 'en', { numeric: true })
}

const split = (version: string) => version.split(/-(.*)/s)
