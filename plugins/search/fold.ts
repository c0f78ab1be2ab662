/**
 * What two spellings of the same words have in common: lower case, no accents, one sigma wherever it stands, blanks for
 * everything that is neither letter nor digit. Documents and what people type both pass through it, so that they meet:
 * `Café-API` is `cafe api`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
