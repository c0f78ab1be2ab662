import { sharedModules } from '@callboard/package-file'
import type { ESTree, Plugin } from 'vite'
import { CommandError } from '../CommandError.mjs'

/** Refuses names that the portal does not share: they would be missing in the browser, where nobody could say why. */
export function refuseUnshared(): Plugin {
  return {
    name: 'callboard:refuse-unshared',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') this.parse(chunk.code).body.forEach(refuse)
      }
    },
  }
}

function refuse(statement: ESTree.Program['body'][number]) {
  if (statement.type !== 'ImportDeclaration') return
  const shared = sharedModules[statement.source.value]
  if (shared === undefined || shared === 'all') return
  const names = statement.specifiers.map((each) =>
    each.type === 'ImportSpecifier' && each.imported.type === 'Identifier' ? each.imported.name : each.local.name,
  )
  const lacking = names.filter((name) => !shared.includes(name))
  if (lacking.length === 0) return
  throw new CommandError(
    `An installed plugin has of ${statement.source.value} only ${shared.join(', ')}; this one imports ${lacking.join(', ')}. Do it with these, or keep the plugin as a folder in plugins/.`,
  )
}
