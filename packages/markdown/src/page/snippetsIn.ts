import { insertSnippets } from './insertSnippets'

/** What `readSnippet` is going to be asked for, for a caller that has to know before it renders; not what these include in turn. */
export function snippetsIn(text: string): string[] {
  const asked = new Set<string>()
  insertSnippets(text, (path) => void asked.add(path))
  return [...asked]
}
