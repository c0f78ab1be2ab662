import type { ComponentType, ReactNode } from 'react'
import type { SearchResult } from '../SearchDocument'
import { lazyOf } from './lazyOf'
import { usePortal } from './PortalContext'

/**
 * The component that draws results of a type, `<plugin id>.<name>`: the one that the type's plugin declares under
 * `search`, undefined where it declares none. It draws what stands inside a link and holds no link of its own. Render it
 * within an error boundary, with what to show until it is there as `fallback`.
 */
export function useResultRenderer(
  type: string,
): ComponentType<{ result: SearchResult; fallback?: ReactNode }> | undefined {
  const dot = type.indexOf('.')
  const owner = usePortal().frontends.find(({ plugin }) => plugin.id === type.slice(0, dot))
  const load = owner?.search?.[type.slice(dot + 1)]
  return load && lazyOf(load)
}
