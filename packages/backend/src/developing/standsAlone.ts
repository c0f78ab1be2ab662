import type { AnyBackend } from '@callboard/plugin-api/backend'

/** What a backend may have that reaches nobody but whoever asks the plugin itself, or ends when the plugin does. */
const own = new Set([
  'plugin',
  'config',
  'hosts',
  'migrations',
  'routes',
  'rules',
  'withholds',
  'tasks',
  'search',
  'on',
  'http',
])

/** Whether a plugin can be replaced while the others go on: nothing of theirs was made of anything of it. */
export const standsAlone = (backend: AnyBackend): boolean =>
  Object.keys(backend).every((key) => own.has(key)) && Object.keys(backend.plugin.kinds).length === 0
