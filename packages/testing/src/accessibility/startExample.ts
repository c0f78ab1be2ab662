import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { inRepository } from '../repository'
import { startPortal, type TestPortal } from '../startPortal'

/** A portal as it is on its first start: with the example organisation. */
export function startExample(): Promise<TestPortal> {
  // Where it listens, who signs in and what may be read is the test's own.
  const { backend, auth, ...config } = parse(readFileSync(inRepository('app-config.yaml'), 'utf8'))
  return startPortal({ app: true, config })
}
