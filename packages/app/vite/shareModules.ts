import type { Plugin } from 'vite'
import { sharedModules } from '../../package-file/src/sharedModules.ts'

const prefix = 'virtual:shared/'

/**
 * Gives what installed plugins share with the app files of their own, which hand on what the app has already, and writes down in
 * `shared.json` which file stands for which module. Nobody fetches them who has no installed plugin.
 */
export function shareModules(): Plugin {
  return {
    name: 'callboard:share-modules',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', ...Object.fromEntries(Object.keys(sharedModules).map(entryOf)) },
          preserveEntrySignatures: 'exports-only',
        },
      },
    }),
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${prefix}`) ? handingOn(id.slice(prefix.length + 1)) : undefined),
    generateBundle(_options, bundle) {
      const imports = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && file.facadeModuleId?.startsWith(`\0${prefix}`)
          ? [[file.facadeModuleId.slice(prefix.length + 1), `/${file.fileName}`]]
          : [],
      )
      this.emitFile({ type: 'asset', fileName: 'shared.json', source: JSON.stringify(Object.fromEntries(imports)) })
    },
  }
}

const isName = (name: string) => /^[A-Za-z]\w*$/.test(name)

const entryOf = (module: string) => [`shared-${module.replaceAll(/\W+/g, '-')}`, prefix + module]

/** Of what is no module of JavaScript, as React itself, the names have to be written out. */
async function handingOn(module: string): Promise<string> {
  const shared = sharedModules[module]
  if (shared === 'all' && module.startsWith('@callboard/')) return `export * from '${module}'`
  const names = shared === 'all' ? Object.keys(await import(module)).filter(isName) : (shared ?? [])
  return `export { ${names.join(', ')} } from '${module}'`
}
