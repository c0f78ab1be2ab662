import type { Plugin } from 'vite'

/**
 * Has an icon drawn in one stroke come as one path. Its author's tool gives it three on average, and a list shows a hundred icons: each
 * element of a page costs the browser time, whenever it is made, styled and taken away.
 */
export function plainIcons(): Plugin {
  return {
    name: 'callboard:plain-icons',
    apply: 'build',
    transform(code, path) {
      return isIcon.test(path) ? { code: withOnePath(code), map: null } : undefined
    },
  }
}

const isIcon = /[\\/]@tabler[\\/]icons-react[\\/]dist[\\/]esm[\\/]icons[\\/]Icon\w+\.mjs$/

/** `[["path",{"d":"M5 12h1","key":"svg-0"}],["path",…]]` */
const nodes = /(?<=const __iconNode = )\[.*\](?=;)/

/** Only of outlines: where two filled shapes overlap, they would cut a hole as one. */
export function withOnePath(code: string): string {
  return code.includes('createReactComponent("outline"')
    ? code.replace(nodes, (list) => joined(JSON.parse(list)))
    : code
}

function joined(list: [tag: string, attributes: Record<string, string>][]): string {
  const isPlain = list.every(([tag, { d, key, ...others }]) => tag === 'path' && d?.startsWith('M') && !hasKeys(others))
  if (!isPlain) return JSON.stringify(list)
  return JSON.stringify([['path', { d: list.map(([, { d }]) => d).join(''), key: 'svg-0' }]])
}

const hasKeys = (object: object) => Object.keys(object).length > 0
