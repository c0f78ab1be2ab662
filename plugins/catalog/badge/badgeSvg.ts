import { escaped } from '../history/activity/escaped'

/** In characters: more is no badge. */
const longest = 60
const padding = 6

interface Words {
  label: string
  value: string
}

/** A label and a value as a picture, which says the same to who does not see it. Nothing in it is loaded from anywhere. */
export function badgeSvg(words: Words): string {
  const [label, value] = [shortened(words.label), shortened(words.value)]
  const [before, after] = [widthOf(label), widthOf(value)]
  const left = before + 2 * padding
  const width = left + after + 2 * padding
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escaped(`${label}: ${value}`)}">
  <title>${escaped(`${label}: ${value}`)}</title>
  <clipPath id="shape"><rect width="${width}" height="20" rx="4"/></clipPath>
  <g clip-path="url(#shape)">
    <rect width="${left}" height="20" fill="#454239"/>
    <rect x="${left}" width="${width - left}" height="20" fill="#27479b"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
    ${text(label, padding, before)}
    ${text(value, left + padding, after)}
  </g>
</svg>
`
}

/** As wide as was reckoned, whichever font there is. */
const text = (words: string, x: number, width: number) =>
  `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(words)}</text>`

function shortened(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}

/** In px at this size, to be near: the browser stretches the rest. */
function widthOf(words: string): number {
  const widths = [...words].map((character) => {
    if (/[ijlI.,:;'|!]/.test(character)) return 4
    if (/[mwMW@%]/.test(character)) return 10
    return /[\u1100-\uFFEF]|[^\0-\uFFFF]/u.test(character) ? 12 : 7
  })
  return Math.max(
    widths.reduce<number>((sum, width) => sum + width, 0),
    4,
  )
}
