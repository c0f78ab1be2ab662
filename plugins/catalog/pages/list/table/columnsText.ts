/** A column as the address has it: which, and how wide if not as usual. */
export interface ChosenColumn {
  id: string
  width?: number
}

export const narrowest = 60
export const widest = 800

/** Reads `owner~180,type`. */
export function parseColumns(text: string): ChosenColumn[] {
  const columns = text.split(',').filter(Boolean).map(parseColumn)
  return columns.filter(({ id }, index) => columns.findIndex((other) => other.id === id) === index)
}

function parseColumn(text: string): ChosenColumn {
  const [id = '', width] = text.split('~')
  return width && /^\d{1,4}$/.test(width) ? { id, width: withinBounds(Number(width)) } : { id }
}

export const withinBounds = (width: number) => Math.min(widest, Math.max(narrowest, Math.round(width)))

export const writeColumns = (columns: ChosenColumn[]): string =>
  columns.map(({ id, width }) => (width === undefined ? id : `${id}~${width}`)).join()
