import type { HttpOperation } from '../plugin'

/** Which schemes a caller has to satisfy, with the scopes: alternatives after each other. */
export function SecurityLine({ security }: { security: HttpOperation['security'] }) {
  const alternatives = security.map((schemes) =>
    schemes.length === 0
      ? 'none'
      : schemes.map(({ name, scopes }) => (scopes.length > 0 ? `${name} (${scopes.join(', ')})` : name)).join(' and '),
  )
  return <p>{alternatives.join(', or ')}</p>
}
