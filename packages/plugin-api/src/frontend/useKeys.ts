import { createContext, type RefObject, useContext, useEffect, useLayoutEffect, useRef } from 'react'

/** A key, or keys one after the other, and what they do. */
export interface KeyBinding {
  /**
   * As `event.key` names them: `s`, `X` (with Shift), `?`, `Space`, `Escape`, `ArrowDown`, `Shift+ArrowDown`; `g c` is one after the
   * other. A list holds several ways to do the same.
   */
  keys: string | string[]
  /** What they do, as the overlay says it: `Star`. */
  title: string
  /** Whether it is done again and again while the key is held down, as for moving in a list. */
  repeats?: boolean
  /** Left out for keys that a control of the page has while it has the focus: they are only listed. */
  run?: (event: KeyboardEvent) => void
}

/** The keys that one part of a page has, under the name that stands above them in the overlay. */
export interface KeyGroup {
  group: string
  bindings: KeyBinding[]
}

/** What the shell does with keys. */
export interface KeysControl {
  /** @returns how to take them away again */
  register(keys: RefObject<KeyGroup>): () => void
  /** Opens the overlay of all keys. */
  show(): void
}

/** Set by the shell. */
export const KeysContext = createContext<KeysControl>({ register: () => () => undefined, show: () => undefined })

/** Opens the overlay that lists the keys of the page, where a button offers that. */
export const useKeyOverlay = (): (() => void) => useContext(KeysContext).show

/**
 * Keys that work while the component is on the page, and stand in the overlay of `?`. They are off in fields and dialogs, together with
 * Ctrl, Alt or ⌘, and those that type a character where the user has switched them off. Enter, Space and arrows stay with the control that
 * has the focus. What was registered last comes first; the shell's own keys come after all others.
 *
 * ```tsx
 * useKeys([{ keys: 's', title: isStarred ? 'Remove the star' : 'Star', run: toggle }], { group: 'Entity' })
 * ```
 */
export function useKeys(bindings: KeyBinding[], { group }: { group: string }): void {
  const { register } = useContext(KeysContext)
  const keys = useRef<KeyGroup>({ group, bindings })
  useLayoutEffect(() => {
    keys.current = { group, bindings }
  })
  useEffect(() => register(keys), [register])
}
