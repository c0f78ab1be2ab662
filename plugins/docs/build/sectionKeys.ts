/** A page, and how many sections of it are in the search index. */
export interface SectionsOf {
  id: number
  sections: number
}

/** Key of a section in the search index. Without a slash, so that nothing of it counts as a name that people type. */
export const sectionKey = (page: number, index: number) => `${page}.${index}`

/** Keys of the sections of a page, from one on to the last. */
export const sectionKeys = (page: number, from: number, count: number): string[] =>
  Array.from({ length: Math.max(0, count - from) }, (_, index) => sectionKey(page, from + index))
