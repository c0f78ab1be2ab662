import type { Plugin } from 'esbuild'

/** What a declaration loads later is not looked at. */
export const withoutPages: Plugin = {
  name: 'without-pages',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined))
  },
}
