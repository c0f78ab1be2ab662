import { createContext } from 'react'
import type { Tab } from '../controls/Tabs'

/** The pages that the shown one is a tab among, which `Page` draws below its title; none as a rule. Set by the shell. */
export const PageTabs = createContext<Tab[]>([])
