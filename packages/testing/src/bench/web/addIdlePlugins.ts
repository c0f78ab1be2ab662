import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a plugin is at the least that is in every visit: a page, a command, a route that nobody calls. */
const files = (id: string) => ({
  'plugin.ts': `import { definePlugin, get } from '@callboard/plugin-api'
import { z } from 'zod'

export const idle = definePlugin({
  id: '${id}',
  title: 'Idle ${id}',
  permissions: { read: 'Nothing' },
  routes: { nothing: get('/', { can: 'read', output: z.object({ nothing: z.boolean() }) }) },
})
`,
  'backend.ts': `import { defineBackend } from '@callboard/plugin-api/backend'
import { idle } from './plugin'

export default defineBackend(idle, { routes: { nothing: async () => ({ nothing: true }) } })
`,
  'frontend.tsx': `import { defineFrontend } from '@callboard/plugin-api/frontend'
import { idle } from './plugin'

export default defineFrontend(idle, {
  pages: [{ path: '/${id}', title: 'Idle', load: () => import('./IdlePage') }],
  entityTabs: [{ path: '${id}', title: 'Idle', when: { annotation: 'idle/${id}' }, load: () => import('./IdlePage') }],
  commands: [{ title: 'Go to ${id}', to: '/${id}' }],
})
`,
  'IdlePage.tsx': `export default function IdlePage() {
  return <h1>Idle</h1>
}
`,
})

/** Adds so many plugins that do nothing to a copy of the repository. */
export async function addIdlePlugins(folder: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const plugin = join(folder, 'plugins', `idle-${number}`)
    await mkdir(plugin)
    const written = Object.entries(files(`idle-${number}`)).map(([name, text]) => writeFile(join(plugin, name), text))
    await Promise.all(written)
  }
}
