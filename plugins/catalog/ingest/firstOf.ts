import type { Problem } from '@callboard/catalog-model'

/** More than anyone mends before reading again. A file of a million broken lines must not become a million rows. */
const most = 1000

/** The first problems of a location; the last of them says how many there are besides. */
export function firstOf(problems: Problem[]): Problem[] {
  const [next, ...others] = problems.slice(most)
  if (!next) return problems
  const { ref: _ref, fix: _fix, ...place } = next
  const message = `There are ${others.length + 1} more problems from here on.`
  return [...problems.slice(0, most), { ...place, level: 'info', code: 'more-problems', message }]
}
