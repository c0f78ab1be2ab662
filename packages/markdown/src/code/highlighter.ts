import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'
import { theme } from './theme'

let created: Promise<HighlighterCore> | undefined

const getHighlighter = () => {
  created ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [theme],
    langs: [],
  })
  return created
}

const languages: Record<string, unknown> = { ...bundledLanguages, ...bundledLanguagesAlias }

/** The highlighter with this language in it, fetched when it is first used; undefined for one that nobody knows. */
export async function loadLanguage(language: string): Promise<HighlighterCore | undefined> {
  if (!Object.hasOwn(languages, language)) return undefined
  const highlighter = await getHighlighter()
  if (!highlighter.getLoadedLanguages().includes(language)) {
    await highlighter.loadLanguage(languages[language] as Parameters<HighlighterCore['loadLanguage']>[0])
  }
  return highlighter
}
