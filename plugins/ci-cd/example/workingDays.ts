const day = 24 * 60 * 60 * 1000

/** Midnights (UTC) of the working days of the last `days` days, the oldest first, today included. */
export function workingDays(now: number, days: number): number[] {
  return lastDays(now, days).filter((midnight) => ![0, 6].includes(new Date(midnight).getUTCDay()))
}

/** Midnights (UTC) of the last `days` days, the oldest first, today included. */
export function lastDays(now: number, days: number): number[] {
  const today = Math.floor(now / day) * day
  return Array.from({ length: days }, (_, index) => today - (days - 1 - index) * day)
}

export const atHour = (midnight: number, hour: number) => Math.round(midnight + hour * 60 * 60 * 1000)
