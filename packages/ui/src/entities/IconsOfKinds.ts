import { createContext } from 'react'

/** Icons of the kinds that plugins and the configuration add, by name in lower case. Set by the shell. */
export const IconsOfKinds = createContext<ReadonlyMap<string, string>>(new Map())
