import type { Plugin, Rolldown } from 'vite'

/** Makes what runs in frames of plugins an entry of its own, and writes down in `frame.json` what the document of a frame loads. */
export function frameEntry(): Plugin {
  return {
    name: 'callboard:frame-entry',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { input: { frame: 'src/frame/main.tsx' } } } }),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/frame/main.tsx'))
      if (!entry) this.error('There is no entry for frames in the bundle.')
      const styles = chunksFrom(entry, bundle).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
      const files = {
        script: `/${entry.fileName}`,
        styles: [...new Set(styles)].map((file) => `/${file}`),
        fonts: Object.keys(bundle).flatMap((file) => (file.endsWith('.woff2') ? `/${file}` : [])),
      }
      this.emitFile({ type: 'asset', fileName: 'frame.json', source: JSON.stringify(files) })
    },
  }
}

/** A chunk and all that it imports. */
function chunksFrom(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, seen = new Set<string>()) {
  const found: Rolldown.OutputChunk[] = []
  const add = (file: string) => {
    const one = bundle[file]
    if (one?.type !== 'chunk' || seen.has(file)) return
    seen.add(file)
    one.imports.forEach(add)
    found.push(one)
  }
  add(chunk.fileName)
  return found
}
