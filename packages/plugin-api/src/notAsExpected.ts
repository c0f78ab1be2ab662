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
  issues.slice(0, mostIssues).map(({ path, message }) => ({
    path: path.map((key) => (typeof key === 'string' ? inShort(key) : key)),
    message: sentence(message),
  }))

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
