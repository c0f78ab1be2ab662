// A map: a kind comes out of the address bar and may be called `constructor`.
const plurals = new Map(
  Object.entries({
    component: 'Components',
    api: 'APIs',
    resource: 'Resources',
    system: 'Systems',
    domain: 'Domains',
    group: 'Groups',
    user: 'Users',
    location: 'Locations',
    template: 'Templates',
  }),
)

/** Several of a kind: "APIs" for `api`. A kind that a plugin added gets an s. */
export function pluralOfKind(kind: string): string {
  return plurals.get(kind.toLowerCase()) ?? `${kind}s`
}
