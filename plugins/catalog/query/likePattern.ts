/** Texts with anything between them, as a pattern for `like`. */
export const likePattern = (pieces: string[]): string => pieces.map(escaped).join('%')

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')
