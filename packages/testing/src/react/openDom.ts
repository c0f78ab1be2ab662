import { Window } from 'happy-dom'

/** What React and the components look for around them. All else stays Node's own: servers run in the same process. */
const names = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLIFrameElement',
  'SVGElement',
] as const

/** A document at an address, without a browser. Gives it, and how to take it away again. */
export function openDom(url: string) {
  const window = new Window({ url, width: 1280, height: 800 })
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of names) {
    const found: unknown = name === 'window' ? window : Reflect.get(window, name)
    // Functions of a window are called without it; classes are left as they are.
    const value = typeof found === 'function' && /^[a-z]/.test(name) ? found.bind(window) : found
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  return {
    window,
    async close() {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor)
        else Reflect.deleteProperty(globalThis, name)
      }
      await window.happyDOM.close()
    },
  }
}
