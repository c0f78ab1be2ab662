import type { Plugin } from 'vite'

const empty = '<script type="application/json" id="bootstrap"></script>'

/** While developing, puts what the server would write into the page there, from the running server. */
export function devBootstrap(server: string): Plugin {
  return {
    name: 'callboard:dev-bootstrap',
    apply: 'serve',
    transformIndexHtml: async (html) => {
      const response = await fetch(new URL('/api/portal/bootstrap', server))
      const json = (await response.text()).replaceAll('<', '\\u003c')
      // As a function: in a replacement string, `$` in the data would be read as a pattern.
      return html.replace(empty, () => empty.replace('><', `>${json}<`))
    },
  }
}
