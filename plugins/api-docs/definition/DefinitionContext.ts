import { createContext, use } from 'react'
import type { Definition, NamedSchema } from '../plugin'

interface Shown {
  definition: Definition
  /** Address of the API: what every route takes. */
  address: { namespace: string; name: string }
}

/** The definition that is read, for everything inside of the tab. */
export const DefinitionContext = createContext<Shown | undefined>(undefined)

export function useDefinition(): Shown {
  const shown = use(DefinitionContext)
  if (!shown) throw new Error('useDefinition is for what stands inside of a definition.')
  return shown
}

/** The schemas that came along with what is shown, by key. */
export const KnownSchemas = createContext<ReadonlyMap<string, NamedSchema>>(new Map())

export const byKey = (schemas: NamedSchema[]) => new Map(schemas.map((schema) => [schema.key, schema]))
