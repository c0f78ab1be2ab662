import { explainRule } from '@callboard/catalog-model'
import type { z } from 'zod'
import { invalid, type PortalError } from './errors'
import { inShort } from './inShort'

// An answer that lists each of a million wrong keys helps nobody.
const mostIssues = 20
const mostCharacters = 500

interface Issue {
  path: PropertyKey[]
  message: string
}

/** What a schema refuses, the first of many. */
export const issuesOf = ({ issues }: z.ZodError): Issue[] =>
  issues
    .flatMap(meant)
    .slice(0, mostIssues)
    .map((issue) => ({
      path: issue.path.map((key) => (typeof key === 'string' ? inShort(key) : key)),
      message: explainRule(issue) ?? sentence(issue.message),
    }))

/** Of alternatives, the one that the value is of the right type for says most: "Invalid input" says nothing. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue]
  const isNear = (branch: z.core.$ZodIssue[]) =>
    branch.length > 0 && branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0)
  const near = issue.errors.find(isNear)
  if (!near) return [issue]
  return near.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(meant)
}

/** A field that is not there at all is "undefined" only to a program. */
const sentence = (message: string) =>
  message.endsWith('received undefined') ? 'is missing' : inShort(message, mostCharacters)

/** The same in words: `name: is missing; times: must be a number`. */
export const describeIssues = (error: z.ZodError): string =>
  issuesOf(error)
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ')

/** 400: a schema refuses what was sent; each field that is wrong is named, in `details.issues` too. */
export const notAsExpected = (error: z.ZodError): PortalError =>
  invalid(`The request is not as expected. ${describeIssues(error)}`, { details: { issues: issuesOf(error) } })
