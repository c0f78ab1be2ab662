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

/** @throws StartError that lists every problem, if there are any. */
export function refuseProblems(problems: ConfigProblem[]): void {
  if (problems.length === 0) return
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  throw new StartError(
    `The configuration has ${count}:\n${problems.map((each) => `  ${problemText(each)}`).join('\n')}`,
  )
}

/** Whether the value of a key must not be shown. */
export const isSecret = (path: ConfigPath): boolean => path.some((key) => secretKey.test(String(key)))

const secretKey = /token|secret|passw|passphrase|credential|connection|(^|[a-z_-])key$|^key/i
