// The plugins of the markdown-it organisation carry no types of their own.
declare module 'markdown-it-*' {
  import type { PluginSimple } from 'markdown-it'

  const plugin: PluginSimple
  // biome-ignore lint/style/noDefaultExport: that is what they export
  export default plugin
  export const full: PluginSimple
}
