import { highlight } from '@callboard/markdown'

/** Code with colours. */
export default function coloured({ text, language }: { text: string; language: string }): Promise<string> {
  return highlight(text, language)
}
