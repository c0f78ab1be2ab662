import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/**
 * What a rule of zod's own wants, to follow the field's name; undefined for a rule that has a message of its own. Zod speaks to
 * programmers: "Too small: expected string to have >=3 characters".
 */
export function explainRule(issue: Issue): string | undefined {
  if (!/^(Too|Invalid)/.test(issue.message)) return undefined
  if (issue.code === 'too_small')
    return `must ${bound(issue.origin, 'at least', 'more than', issue.minimum, issue.inclusive)}`
  if (issue.code === 'too_big')
    return `must ${bound(issue.origin, 'at most', 'less than', issue.maximum, issue.inclusive)}`
  if (issue.code === 'not_multiple_of') return `must be a multiple of ${issue.divisor}`
  if (issue.code !== 'invalid_format') return undefined
  if (issue.format === 'regex') return `must match \`${issue.pattern?.replace(/^\/|\/$/g, '')}\``
  return `must be ${formats[issue.format] ?? `of the format ${issue.format}`}`
}

function bound(
  origin: string,
  inclusive: string,
  exclusive: string,
  limit: number | bigint,
  isInclusive = true,
): string {
  const [unit, verb] = units[origin] ?? ['', 'be']
  return `${verb} ${isInclusive ? inclusive : exclusive} ${limit}${unit && ` ${unit}${Number(limit) === 1 ? '' : 's'}`}`
}

const units: Record<string, [unit: string, verb: string]> = {
  string: ['character', 'have'],
  array: ['item', 'have'],
  object: ['field', 'have'],
}

const formats: Record<string, string> = {
  url: 'a whole URL, such as `https://example.com/page`',
  email: 'an email address',
  uuid: 'a UUID',
  guid: 'a UUID',
  date: 'a date, such as `2026-01-31`',
  datetime: 'a date and time, such as `2026-01-31T08:00:00Z`',
  time: 'a time, such as `08:00:00`',
  duration: 'a duration, such as `P3D`',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  cidrv4: 'a range of IPv4 addresses, such as `10.0.0.0/8`',
  base64: 'base64',
}
