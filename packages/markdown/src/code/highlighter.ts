import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { languageOf } from './languages'
import { theme } from './theme'

let created: Promise<HighlighterCore> | undefined
const loading = new Map<string, Promise<void>>()

// The engine is JavaScript, so nothing has to be compiled to start, and no policy has to allow WebAssembly.
function getHighlighter(): Promise<HighlighterCore> {
  created ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [theme],
    langs: [],
  })
  return created
}

export interface Loaded {
  highlighter: HighlighterCore
  /** Of the language, as the highlighter calls it. */
  name: string
}

/** The highlighter with this language in it, fetched when it is first used; undefined for one that nobody knows. */
export async function loadLanguage(written: string): Promise<Loaded | undefined> {
  const language = languageOf(written)
  if (!language) return undefined
  const { name, load } = language
  const highlighter = await getHighlighter()
  if (!loading.has(name)) loading.set(name, highlighter.loadLanguage(load))
  await loading.get(name)
  return { highlighter, name }
}
