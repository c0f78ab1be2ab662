import { z } from 'zod'

const oneOrSeveral = z.union([z.string(), z.array(z.string())]).optional()

/** Which entities something is for. Every key must hold; without any, it is for all. */
export const When = z.strictObject({
  /** Kind, or any of several. Upper and lower case are the same. */
  kind: oneOrSeveral,
  /** Any kind but this one, or these: what is for most kinds is for those that plugins add as well. */
  notKind: oneOrSeveral,
  /** `spec.type`, or any of several. */
  type: oneOrSeveral,
  /** The entity carries this annotation, or any of several. */
  annotation: oneOrSeveral,
  /** The entity has a relation of this type, or of any of several. */
  relation: oneOrSeveral,
})
export type When = z.infer<typeof When>
