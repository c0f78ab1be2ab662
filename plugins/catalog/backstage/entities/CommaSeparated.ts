import { repeated } from '@callboard/plugin-api'
import { z } from 'zod'

/** One list, whether it comes with commas, as several parameters, or both. Nothing between two commas is no item. */
export const CommaSeparated = repeated(z.string()).transform((texts) =>
  texts.flatMap((text) => text.split(',')).filter((text) => text.trim() !== ''),
)
