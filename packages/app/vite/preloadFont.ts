import type { Plugin } from 'vite'

/** Fetches the font along with the styles instead of after them: it is used only if it is there for the first paint. */
export function preloadFont(): Plugin {
  return {
    name: 'callboard:preload-font',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
  }
}
