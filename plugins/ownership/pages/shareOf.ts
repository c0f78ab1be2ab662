/** A share in words that do not lie at the ends: something is never "0 %", and not quite all is never "100 %". */
export function shareOf(count: number, total: number): string {
  if (total === 0) return ''
  const percent = (100 * count) / total
  if (percent > 0 && percent < 1) return 'under 1 %'
  if (percent > 99 && percent < 100) return 'over 99 %'
  return `${Math.round(percent)} %`
}
