import type { Entity } from '@callboard/plugin-api'

/** What a Location names in `spec.target` and `spec.targets`, each once. */
export function targetsOf({ spec }: Pick<Entity, 'spec'>): string[] {
  const named = [spec?.target, ...(Array.isArray(spec?.targets) ? spec.targets : [])]
  return [...new Set(named.filter((target) => typeof target === 'string'))]
}
