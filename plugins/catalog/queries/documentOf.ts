/** What the catalog adds to all entities of a file alike, if `entity` has it beside what it says itself. */
const origin = (entity: string) => `(select annotations from origins where origins.id = ${entity}.origin_id)`

/** The whole document of `entity`, as SQL. */
export const documentOf = (entity: string) => `whole_document(${entity}.said, ${origin(entity)})`

/** The same as text, which nothing has to read. */
export const textOf = (entity: string) => `whole_text(${entity}.said, ${origin(entity)})`
