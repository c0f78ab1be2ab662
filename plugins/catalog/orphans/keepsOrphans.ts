import type { CatalogConfig } from '../CatalogConfig'
import type { Occasion } from '../ingest/Saved'

/** Whether what loses its file on this occasion is kept. Who registers has seen in the plan what goes, and wants that. */
export const keepsOrphans = ({ orphanStrategy }: CatalogConfig, { cause }: Pick<Occasion, 'cause'>): boolean =>
  orphanStrategy === 'keep' && cause !== 'register'
