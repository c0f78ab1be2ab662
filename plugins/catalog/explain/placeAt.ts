import type { Position } from '@callboard/catalog-model'
import type { Place } from './Explanation'
import { lineUrl } from './lineUrl'

/** A place in a file, with where a browser shows it. */
export const placeAt = (file: string, { line, column }: Position): Place => ({
  file,
  line,
  column,
  url: lineUrl(file, line),
})
