import { wordsOf } from './fold'

/** Whether each word that was typed begins a word of the name: no more is asked of what the palette lists before pages and commands. */
export function beginWords(typed: string, name: string): boolean {
  const words = wordsOf(name)
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)))
}
