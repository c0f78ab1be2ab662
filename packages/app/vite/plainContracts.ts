import type { ESTree, Plugin } from 'vite'
import { contractsOf } from './contractsOf.ts'
import { replace } from './replace.ts'

/**
 * Has contracts come to the browser without their shapes. Of `plugin.ts` it needs names, addresses and permissions, which are known once
 * the plugin is written; schemas are what the server judges by, and with their library they were a fifth of a first visit.
 *
 * @param own the `plugin.ts` of a plugin that is built by itself, wherever that is
 */
export function plainContracts(own?: string): Plugin {
  return {
    name: 'callboard:plain-contracts',
    apply: 'build',
    enforce: 'post',
    async transform(code, path) {
      if (path !== own && !isContract(path)) return undefined
      const definitions = definitionsIn(this.parse(code))
      if (definitions.length === 0) return undefined
      const contracts = await contractsOf(path)
      return { code: withPlain(code, this.parse(code), definitions, contracts), map: null }
    },
  }
}

const isContract = (path: string) =>
  /[\\/]plugins[\\/][^\\/]+[\\/]plugin\.ts$/.test(path) || /plugin-api[\\/]src[\\/]portal\.ts$/.test(path)

interface Definition {
  /** What the contract is exported as. */
  name: string
  start: number
  end: number
}

/** Every `export const todos = definePlugin(…)`, as the place of what stands behind the `=`. */
function definitionsIn({ body }: ESTree.Program): Definition[] {
  const declared = body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  )
  return declared.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init?.type === 'CallExpression' && isDefining(init)
      ? [{ name: id.name, start: init.start, end: init.end }]
      : [],
  )
}

const isDefining = ({ callee }: ESTree.CallExpression) => callee.type === 'Identifier' && callee.name === 'definePlugin'

/** The module with the plain contracts in place of their definitions, and without the imports that only these needed. */
function withPlain(
  code: string,
  { body }: ESTree.Program,
  definitions: Definition[],
  contracts: Record<string, unknown>,
): string {
  const plain = definitions.map(({ name, ...place }) => ({ ...place, text: JSON.stringify(contracts[name]) }))
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration')
  const rest = replace(
    code,
    [...definitions, ...imports].map(({ start, end }) => ({ start, end, text: '' })),
  )
  const unused = imports.filter(({ specifiers }) => specifiers.every(({ local }) => !isNamed(local.name, rest)))
  return replace(code, [...plain, ...unused.map(({ start, end }) => ({ start, end, text: '' }))])
}

const isNamed = (name: string, code: string) =>
  new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code)
