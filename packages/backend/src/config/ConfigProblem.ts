import { StartError } from '../StartError'
import type { ConfigPath, Place } from './ConfigNode'

/** Something in the configuration that the operator should mend. `message` never holds a secret. */
export interface ConfigProblem {
  place: Place
  path: ConfigPath
  message: string
}

/** `app-config.yaml:12:5  backend.listen.port: must be a whole number, but is text.` */
export function problemText({ place, path, message }: ConfigProblem): string {
  const position = place.line === undefined ? [] : [place.line, place.column]
  const key = path.length > 0 ? `${path.join('.')}: ` : ''
  return `${[place.source, ...position].join(':')}  ${key}${message}`
}

/** Why the portal, or a plugin of it, cannot start as it is configured. */
export class ConfigError extends StartError {
  readonly problems: ConfigProblem[]

  constructor(problems: ConfigProblem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    super(`The configuration has ${count}:\n${problems.map((each) => `  ${problemText(each)}`).join('\n')}`)
    this.problems = problems
  }
}

/** @throws ConfigError that lists every problem, if there are any. */
export function refuseProblems(problems: ConfigProblem[]): void {
  if (problems.length > 0) throw new ConfigError(problems)
}

/** Whether the value of a key must not be shown. */
export const isSecret = (path: ConfigPath): boolean => path.some((key) => secretKey.test(String(key)))

const secretKey = /token|secret|passw|passphrase|credential|connection|authorization|cookie|(^|[a-z_-])key$|^key/i
