import { useState } from 'react'

/** What is chosen of a list: some rows by their refs, or everything that it has, on the page or not. */
export interface Chosen {
  isAll: boolean
  refs: ReadonlySet<string>
}

const nothing: Chosen = { isAll: false, refs: new Set() }

/** @param list what tells the list from others: another one begins with nothing chosen. */
export function useSelection(list: string) {
  const [state, setState] = useState({ list, chosen: nothing })
  const chosen = state.list === list ? state.chosen : nothing
  const set = (chosen: Chosen) => setState({ list, chosen })
  return {
    chosen,
    /** Chooses a row, or lets go of it. */
    toggle: (ref: string) => {
      const refs = new Set(chosen.refs)
      if (!refs.delete(ref)) refs.add(ref)
      set({ isAll: false, refs })
    },
    add: (more: string[]) => set({ isAll: false, refs: new Set([...chosen.refs, ...more]) }),
    chooseAll: () => set({ isAll: true, refs: new Set() }),
    clear: () => set(nothing),
  }
}

export type Selection = ReturnType<typeof useSelection>
