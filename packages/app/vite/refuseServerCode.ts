import type { Plugin } from 'vite'

/**
 * Refuses what only the server has. A file that both sides import, such as a plugin's `plugin.ts`, would take it to every browser with
 * all that it needs, and nobody would notice.
 */
export function refuseServerCode(): Plugin {
  return {
    name: 'callboard:refuse-server-code',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== '@callboard/plugin-api/backend') return
      this.error(
        `${importer} comes to the browser and imports from ${source}, which is for the server. Move what both sides need into a file of its own.`,
      )
    },
  }
}
