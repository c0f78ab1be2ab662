/** In which language a definition is written, as its file would end. */
export function languageOf({ format, text }: { format: string; text: string }): string {
  if (format === 'graphql') return 'graphql'
  // Blanks of one line only: of a text of blank lines each would look through all that follow.
  if (format === 'protobuf' || /^[ \t]*syntax\s*=/m.test(text)) return 'proto'
  if (/^(?:type|schema|input|interface|enum)\b[^:\n]*\{/m.test(text)) return 'graphql'
  if (/^\s*[{[]/.test(text)) return 'json'
  if (/^\s*<\?xml|^\s*<\w/.test(text)) return 'xml'
  return /^[\w"'-]+\s*:/m.test(text) ? 'yaml' : 'txt'
}
