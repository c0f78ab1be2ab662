import type { Push } from '../../webhooks/Push'
import type { Listing } from '../Provider'
import type { Repository } from '../Repository'

/** How a provider looks into one repository that was pushed to, without listing all. */
export interface Look {
  /** Whether the push may have brought a catalog file, or taken one away. */
  isDueTo(push: Push): boolean
  /** The repository, by host and path in lower case; undefined if the filters leave it out. @throws ReadError */
  find(repository: string, listing: Listing): Promise<Repository | undefined>
}
