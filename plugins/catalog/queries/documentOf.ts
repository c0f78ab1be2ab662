/** What the catalog adds to all entities of a file alike, if `entity` has it beside what it says itself: annotations, as SQL. */
export const originOf = (entity: string) => `(select annotations from origins where origins.id = ${entity}.origin_id)`

/** The whole document of `entity`, as SQL. */
export const documentOf = (entity: string) =>
  `whole_document(${entity}.compact_document, ${entity}.kind, ${originOf(entity)}, ${entity}.description)`
