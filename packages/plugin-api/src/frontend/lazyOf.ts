import { type ComponentType, lazy } from 'react'
import type { Lazy } from './defineFrontend'

// React forgets a component's state when its type is another one, so one `load` has to give one component.
const components = new WeakMap<object, unknown>()

/**
 * The component behind a `load`, fetched when it is first shown. Render it within a `Suspense` and an error boundary.
 *
 * ```tsx
 * const Tab = lazyOf(tab.load)
 * <Suspense fallback={<SkeletonText />}><Tab entity={entity} /></Suspense>
 * ```
 */
export function lazyOf<Props extends object>(load: Lazy<Props>): ComponentType<Props> {
  const known = components.get(load) as ComponentType<Props> | undefined
  if (known) return known
  const component = lazy(load) as ComponentType<Props>
  components.set(load, component)
  return component
}
