import type { Kind } from '../Kind'
import { nearest } from '../nearest'
import { type Finding, write } from './Finding'

/** What is known about a draft's kind. */
export interface KindCheck {
  /** The kind to hold its `spec` against: also one whose name is written in other case, so that more can be said at once. */
  kind?: Kind
  findings: Finding[]
}

/** Finds the kind that a draft names, and checks its `apiVersion`. What is missing or no text is the envelope's to say. */
export function checkKind(draft: Record<string, unknown>, kinds: Readonly<Record<string, Kind>>): KindCheck {
  const { kind: name, apiVersion } = draft
  if (typeof name !== 'string' || name === '') return { findings: [] }
  const guess = Object.hasOwn(kinds, name) ? name : nearest(name, Object.keys(kinds))
  const kind = guess === undefined ? undefined : kinds[guess]
  if (!kind || guess === undefined) return { findings: [unknownKind(name, apiVersion, kinds)] }
  const findings = guess === name ? [] : [misspelt(name, guess)]
  if (typeof apiVersion === 'string' && apiVersion !== '' && !kind.apiVersions.includes(apiVersion)) {
    findings.push(wrongVersion(apiVersion, guess, kind))
  }
  const isSame = guess.toLowerCase() === name.toLowerCase()
  return isSame ? { kind, findings } : { findings }
}

function misspelt(name: string, guess: string): Finding {
  const message = `There is no kind \`${name}\`. Did you mean \`${guess}\`?`
  return { level: 'error', code: 'unknown-kind', message, path: ['kind'], fix: write(guess) }
}

function unknownKind(name: string, apiVersion: unknown, kinds: Readonly<Record<string, Kind>>): Finding {
  const version = typeof apiVersion === 'string' ? ` (\`${apiVersion}\`)` : ''
  const message = `There is no kind \`${name}\`${version} in this catalog. It knows ${Object.keys(kinds).join(', ')}.`
  return { level: 'error', code: 'unknown-kind', message, path: ['kind'] }
}

function wrongVersion(apiVersion: string, name: string, { apiVersions }: Kind): Finding {
  const [current = ''] = apiVersions
  const right = apiVersions.find((version) => version.toLowerCase() === apiVersion.toLowerCase()) ?? current
  const accepted = apiVersions.map((version) => `\`${version}\``).join(' or ')
  const message = `A ${name} does not come in \`${apiVersion}\`. Write ${accepted}.`
  return { level: 'error', code: 'wrong-api-version', message, path: ['apiVersion'], fix: write(right) }
}
