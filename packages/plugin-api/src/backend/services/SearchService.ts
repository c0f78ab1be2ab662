import type { SearchDocument } from '../../SearchDocument'
import type { Db } from './Db'

/** The search index, as other plugins write it. The search plugin provides it; without that plugin nothing is written. */
export interface SearchService {
  /** Writes documents of one type (`<plugin id>.<type>`), replacing those with the same key, in the caller's transaction. */
  save(db: Db, type: string, documents: Array<SearchDocument>): Promise<void>
  /** Removes documents of one type by key, in the caller's transaction. */
  remove(db: Db, type: string, keys: string[]): Promise<void>
  /** Makes a type hold exactly these documents: writes them and removes every other. */
  replace(db: Db, type: string, documents: Array<SearchDocument>): Promise<void>
}
