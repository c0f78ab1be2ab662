const separator = /^(---|\.\.\.)(\s|$)/

/** First and last line, from 1, of the YAML document that starts at `line`: it ends before the next `---`, or with the file. */
export function documentLines(text: string, line: number): [first: number, last: number] {
  const lines = text.replace(/\n$/, '').split('\n')
  const end = lines.findIndex((content, index) => index >= line && separator.test(content))
  return [line, end === -1 ? lines.length : end]
}

/** Whether a file holds one document only. A `---` before anything else, or at the end, makes no second one. */
export function isSingleDocument(text: string): boolean {
  const documents = text.split(/^(?:---|\.\.\.)(?:\s|$)/m)
  return documents.filter((document) => document.trim() !== '').length <= 1
}
