import type { ESTree, Plugin } from 'vite'
import { replace } from './replace.ts'

/**
 * Has shapes that no page uses left out. Making one does nothing else, which the bundler cannot know of a call: each that stands by itself
 * in a module would come to every browser, and the library for shapes along with it.
 */
export function pureShapes(): Plugin {
  return {
    name: 'callboard:pure-shapes',
    apply: 'build',
    enforce: 'post',
    transform(code, path) {
      if (path.includes('node_modules') || !/\bfrom\s*['"]zod['"]/.test(code)) return undefined
      const calls = this.parse(code).body.flatMap(callsIn)
      const wrapped = calls.map(({ start, end }) => ({
        start,
        end,
        text: `/* @__PURE__ */ (() => ${code.slice(start, end)})()`,
      }))
      return { code: replace(code, wrapped), map: null }
    },
  }
}

/** What the constants of a statement are made by. */
function callsIn(statement: ESTree.Program['body'][number]): ESTree.CallExpression[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ init }) => (init?.type === 'CallExpression' ? [init] : []))
}
