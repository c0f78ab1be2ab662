import type { KeyBinding, KeyGroup } from '@callboard/plugin-api/frontend'

/** What the keys pressed so far, one after the other, do; or how they may go on, in the order of the groups. */
export interface Found {
  binding: KeyBinding | undefined
  continuations: Continuation[]
}

/** What is done when a further key follows. */
export interface Continuation {
  rest: string
  title: string
}

/** Looks for keys such as `g c` in the groups, of which the first that has them counts. Those that are only listed do nothing. */
export function findBinding(groups: KeyGroup[], pressed: string): Found {
  const known = groups.flatMap(({ bindings }) =>
    bindings.flatMap((binding) => (binding.run ? waysOf(binding).map((keys) => ({ keys, binding })) : [])),
  )
  return {
    binding: known.find(({ keys }) => keys === pressed)?.binding,
    continuations: known
      .filter(({ keys }) => keys.startsWith(`${pressed} `))
      .map(({ keys, binding }) => ({ rest: keys.slice(pressed.length + 1), title: binding.title })),
  }
}

/** Every way to press a binding. */
export const waysOf = ({ keys }: KeyBinding): string[] => [keys].flat()
