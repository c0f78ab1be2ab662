import type { SearchResult } from '@callboard/plugin-api'
import { type Suggest, usePortal } from '@callboard/plugin-api/frontend'
import { useEffect, useState } from 'react'

/** What one plugin answers to what was typed. */
export interface Answer {
  pluginId: string
  title: string
  results: SearchResult[]
  error?: Error
}

/** So long nobody types on; shorter would ask for every letter, longer would be felt. */
const pause = 90

/**
 * Asks every plugin that suggests. The answers to the last text stay until there are new ones, each as it comes, so
 * that a slow plugin holds up nobody else's.
 */
export function useSuggestions(text: string, types: string[] | undefined): { answers: Answer[]; isAsking: boolean } {
  const { frontends } = usePortal()
  const [answers, setAnswers] = useState<Answer[]>([])
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    const sources = frontends.flatMap(({ plugin, suggest }) => (suggest ? [{ plugin, suggest }] : []))
    if (!text) setAnswers([])
    setAsking(text !== '' && sources.length > 0)
    if (!text) return
    const abort = new AbortController()
    const ask = async () => {
      await Promise.all(
        sources.map(async ({ plugin, suggest }) => {
          const answer = await answerOf(() => suggest(text, abort.signal, types))
          if (!abort.signal.aborted)
            setAnswers((all) => replace(all, { pluginId: plugin.id, title: plugin.title, ...answer }))
        }),
      )
      if (!abort.signal.aborted) setAsking(false)
    }
    const timer = setTimeout(ask, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, types, frontends])
  return { answers, isAsking }
}

async function answerOf(suggest: () => ReturnType<Suggest>): Promise<Pick<Answer, 'results' | 'error'>> {
  try {
    const results: unknown = await suggest()
    if (!Array.isArray(results)) throw new TypeError('it answered with something that is no list of results.')
    return { results }
  } catch (error) {
    return { results: [], error: error instanceof Error ? error : new Error(String(error)) }
  }
}

const replace = (all: Answer[], answer: Answer) =>
  [...all.filter(({ pluginId }) => pluginId !== answer.pluginId), answer].sort((a, b) =>
    a.pluginId < b.pluginId ? -1 : 1,
  )
