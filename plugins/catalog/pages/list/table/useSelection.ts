import { useState } from 'react'

/** What is chosen of a list: some rows by their refs, or everything that it has, on the page or not, but for some. */
export interface Chosen {
  isAll: boolean
  /** Those that are chosen; where all are, those that are left out. */
  refs: ReadonlySet<string>
}

const nothing: Chosen = { isAll: false, refs: new Set() }

export const isChosen = ({ isAll, refs }: Chosen, ref: string): boolean => refs.has(ref) !== isAll

export const countChosen = ({ isAll, refs }: Chosen, total: number): number => (isAll ? total - refs.size : refs.size)

/** How a request says it. */
export const chosenInput = ({ isAll, refs }: Chosen): { refs?: string[]; except?: string[] } => {
  if (!isAll) return { refs: [...refs] }
  return refs.size > 0 ? { except: [...refs] } : {}
}

/** @param list what tells the list from others: another one begins with nothing chosen. */
export function useSelection(list: string) {
  const [state, setState] = useState({ list, chosen: nothing })
  const chosen = state.list === list ? state.chosen : nothing
  const set = (chosen: Chosen) => setState({ list, chosen })
  const { isAll, refs } = chosen
  return {
    chosen,
    /** Chooses a row, or lets go of it. */
    toggle: (ref: string) => set({ isAll, refs: refs.has(ref) ? without(refs, [ref]) : added(refs, [ref]) }),
    add: (more: string[]) => set({ isAll, refs: isAll ? without(refs, more) : added(refs, more) }),
    chooseAll: () => set({ isAll: true, refs: new Set() }),
    clear: () => set(nothing),
  }
}

const added = (refs: ReadonlySet<string>, more: string[]) => new Set([...refs, ...more])
const without = (refs: ReadonlySet<string>, fewer: string[]) => new Set([...refs].filter((ref) => !fewer.includes(ref)))

export type Selection = ReturnType<typeof useSelection>
