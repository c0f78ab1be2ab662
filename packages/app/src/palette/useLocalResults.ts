import type { LocalResult } from '@callboard/plugin-api/frontend'
import { useEffect, useState } from 'react'
import { commandsOnly, type Typed } from './readTyped'
import type { NamedSource } from './useLocalSources'

/** What one plugin found in the browser. */
export interface LocalAnswer {
  pluginId: string
  title: string
  results: LocalResult[]
}

/** What the sources find for the text, asked with every letter. The last answers stay for the milliseconds until there are new ones. */
export function useLocalResults(sources: NamedSource[], { text, prefix }: Typed, preferred: string[]): LocalAnswer[] {
  const [answers, setAnswers] = useState<LocalAnswer[]>([])
  // A list of the same refs is another list at each rendering.
  const liked = preferred.join(' ')
  useEffect(() => {
    let isCurrent = true
    const isAsked = prefix === undefined ? text !== '' : prefix !== commandsOnly
    const asked = (isAsked ? sources : []).map(async ({ source, ...named }) => ({
      ...named,
      results: await source.find({ text, prefix, preferred: liked.split(' ') }),
    }))
    Promise.all(asked).then(
      (found) => isCurrent && setAnswers(found),
      () => isCurrent && setAnswers([]),
    )
    return () => {
      isCurrent = false
    }
  }, [sources, text, prefix, liked])
  return answers
}
