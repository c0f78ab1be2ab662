let context: CanvasRenderingContext2D | null | undefined

/** A text that fits into so many px of a font, with an ellipsis where it does not: SVG cuts nothing by itself. */
export function shortened(text: string, width: number, font: string): string {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text
  context.font = font
  if (context.measureText(text).width <= width) return text
  let [least, most] = [0, text.length]
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (context.measureText(`${text.slice(0, middle)}…`).width <= width) least = middle
    else most = middle
  }
  return `${text.slice(0, least).trimEnd()}…`
}
