/** What the values of a field are, and so how they are compared and suggested. */
export type QueryFieldType =
  /** Compared as a whole, in any case. */
  | 'text'
  /** A part of it is enough after `:`. */
  | 'prose'
  /** A reference, in full or by name; `none` where there is none. */
  | 'ref'
  /** A relation to a reference. */
  | 'relation'
  /** A moment: a day, a time, or an age. */
  | 'time'
  /** One of a few words. */
  | 'flag'

/** Something that a query can ask about. */
export interface QueryField {
  /** What one writes before the `:`. */
  name: string
  /** What people call it. */
  title: string
  /** What it reads, as a sentence for the documentation. */
  reads: string
  type: QueryFieldType
  /** Dotted path in the entity, for a field that is a shorter name of one. */
  path?: string
  /** Kinds that a reference without a kind may be of. */
  kinds?: string[]
  /** The words of a flag. */
  words?: string[]
}
