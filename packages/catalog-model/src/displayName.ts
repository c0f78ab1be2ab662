import type { Entity } from './Entity'

/** What people call the entity: its title, else its profile's name; undefined if it has neither, and its name has to do. */
export function displayName({ metadata, spec }: Pick<Entity, 'metadata' | 'spec'>): string | undefined {
  return text(metadata.title) ?? text(profileOf(spec)?.displayName)
}

function profileOf(spec: Entity['spec']): Record<string, unknown> | undefined {
  const profile = spec?.profile
  return typeof profile === 'object' && profile !== null ? (profile as Record<string, unknown>) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined
}
