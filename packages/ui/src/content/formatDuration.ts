/** A length of time as people read it, in at most two units: "48s", "3m 20s", "1h 5m", "2d 4h". */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole}s`
  if (whole < 3600) return join(Math.floor(whole / 60), 'm', whole % 60, 's')
  // Minutes are rounded first, or 59.8 minutes past the hour would read "1h 60m".
  const minutes = Math.round(whole / 60)
  if (minutes < 1440) return join(Math.floor(minutes / 60), 'h', minutes % 60, 'm')
  const hours = Math.round(minutes / 60)
  return join(Math.floor(hours / 24), 'd', hours % 24, 'h')
}

const join = (large: number, largeUnit: string, small: number, smallUnit: string) =>
  small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`
