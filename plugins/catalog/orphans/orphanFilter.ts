/** The annotation that Backstage writes at an entity that nothing leads to any more. */
export const orphanAnnotation = 'backstage.io/orphan'

/** The field of the list that tells orphans, and the one value that it has. */
const orphanField = `metadata.annotations.${orphanAnnotation}`
export const orphanFilter = `${orphanField}=true`
