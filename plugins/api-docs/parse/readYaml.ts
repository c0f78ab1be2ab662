import { parseDocument } from 'yaml'

/** What reading YAML gave: data, or what is wrong and where. */
export type ReadYaml = { data: unknown } | { message: string; offset: number }

/**
 * Reads YAML 1.2, with merge keys, into JSON.
 *
 * The library checks duplicate keys and formats messages in quadratic time, so both are off. What an alias stands for is shared,
 * not copied, so that a file of aliases stays as small as it is written.
 */
export function readYaml(text: string): ReadYaml {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      merge: true,
      logLevel: 'error',
    })
    const [error] = document.errors
    if (error && /call stack/.test(error.message)) throw new RangeError(error.message)
    if (error) return { message: error.message, offset: error.pos[0] }
    return { data: document.toJS({ maxAliasCount: 10_000 }) }
  } catch (error) {
    const { message } = error as Error
    if (error instanceof RangeError) return { message: 'It is nested too deep to be read', offset: 0 }
    return { message: /alias/.test(message) ? 'Its aliases unfold to more than anyone could read' : message, offset: 0 }
  }
}
