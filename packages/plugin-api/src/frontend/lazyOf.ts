import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'
import type { Lazy, Reads } from './defineFrontend'

/** What is behind a `load`, once it is there. */
interface Chunk {
  content?: ComponentType<object>
  reads?: Reads<object> | undefined
  error?: unknown
  /** Is done also when it failed. */
  done: Promise<void>
}

// By `load`, so that all who show it, or fetch it ahead, have the same.
const chunks = new WeakMap<object, Chunk>()

// React forgets a component's state when its type is another one, so one `load` has to give one component.
const components = new WeakMap<object, unknown>()

/**
 * The component behind a `load`, fetched when it is first shown; until then it draws its `fallback`. Render it within an error
 * boundary, which tries again what could not be fetched.
 *
 * ```tsx
 * const Tab = lazyOf(tab.load)
 * <Tab entity={entity} fallback={<SkeletonText />} />
 * ```
 */
export function lazyOf<Props extends object>(load: Lazy<Props>): ComponentType<Props & { fallback?: ReactNode }> {
  const known = components.get(load) as ComponentType<Props> | undefined
  if (known) return known
  const component = showing(load as Lazy<object>) as ComponentType<Props>
  components.set(load, component)
  return component
}

/**
 * Fetches what is behind a `load` ahead of the moment when `lazyOf` shows it, which then draws it at once. Gives what it says that it
 * reads, which `usePartAhead` reads too; nothing where it could not be fetched.
 */
export async function fetchAhead<Props extends object>(load: Lazy<Props>): Promise<Reads<Props> | undefined> {
  const chunk = chunkOf(load as Lazy<object>)
  await chunk.done
  return chunk.reads as Reads<Props> | undefined
}

// Without `Suspense`, of which React shows what came only 0.3 s after the last fallback, one within another after 0.6 s.
function showing(load: Lazy<object>) {
  return function Lazily({ fallback, ...props }: { fallback?: ReactNode }) {
    const [chunk] = useState(() => chunkOf(load))
    const [, setDone] = useState(chunk.content !== undefined)
    useEffect(() => {
      let isShown = true
      // Also where it is there by now: it may have come after the fallback was drawn, and nothing else would draw it.
      void chunk.done.then(() => isShown && setDone(true))
      return () => {
        isShown = false
      }
    }, [chunk])
    if (chunk.error !== undefined) throw chunk.error
    return chunk.content ? createElement(chunk.content, props) : fallback
  }
}

function chunkOf(load: Lazy<object>): Chunk {
  const known = chunks.get(load)
  if (known) return known
  const chunk: Chunk = { done: Promise.resolve() }
  chunks.set(load, chunk)
  const fail = (error: unknown) => {
    chunk.error = error ?? new Error('It could not be fetched.')
    // Whoever asks again shall have another try.
    chunks.delete(load)
  }
  chunk.done = load()
    .then((module) => {
      if (!module.default) throw new Error('What was fetched has no default export: it should be the component.')
      chunk.content = module.default
      chunk.reads = module.reads
    })
    .catch(fail)
  return chunk
}
