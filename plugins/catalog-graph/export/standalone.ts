import type { Box } from '../drawing/viewport'

/** What of an element's look depends on the page's styles. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]
const margin = 24
const namespace = 'http://www.w3.org/2000/svg'

/** The whole drawing as an SVG that needs nothing of this page: all of it, as it looks in the theme, at its natural size. */
export function standalone(
  svg: SVGSVGElement,
  bounds: Box,
  { title, style }: { title: string; style: string },
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll<SVGElement>('*')
  for (const [index, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    inline(element, originals[index] as SVGElement)
  }
  const [x, y] = [bounds.x - margin, bounds.y - margin]
  const [width, height] = [bounds.width + 2 * margin, bounds.height + 2 * margin]
  copy.querySelector(':scope > g')?.removeAttribute('transform')
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name)
  const size = { xmlns: namespace, viewBox: `${x} ${y} ${width} ${height}`, width, height, role: 'img' }
  for (const [name, value] of Object.entries(size)) copy.setAttribute(name, String(value))
  copy.prepend(child('title', title), child('style', style), paper({ x, y, width, height }, svg))
  return new XMLSerializer().serializeToString(copy)
}

/** Written onto the element; and nothing that only the page understands. */
function inline(element: SVGElement, original: SVGElement): void {
  const computed = getComputedStyle(original)
  element.removeAttribute('style')
  for (const name of looks) {
    const value = computed.getPropertyValue(name)
    if (value) element.setAttribute(name, value)
  }
  for (const name of ['class', 'role', 'tabindex', 'aria-selected', 'aria-label', 'aria-hidden', 'focusable']) {
    element.removeAttribute(name)
  }
  for (const name of element.getAttributeNames()) if (name.startsWith('data-')) element.removeAttribute(name)
}

function child(name: 'title' | 'style', text: string): SVGElement {
  const element = document.createElementNS(namespace, name)
  element.textContent = text
  return element
}

function paper(box: Box, svg: SVGSVGElement): SVGRectElement {
  const rect = document.createElementNS(namespace, 'rect')
  for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value))
  rect.setAttribute('fill', getComputedStyle(svg.parentElement ?? svg).backgroundColor)
  return rect
}
