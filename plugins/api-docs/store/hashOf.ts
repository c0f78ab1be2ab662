import { createHash } from 'node:crypto'
import { parserVersion } from '../parse/parserVersion'
import type { DefinitionText } from './readApi'

/** The same for the same text, read as the same type by the same parser. */
export const hashOf = ({ text, type }: DefinitionText) =>
  createHash('sha256').update(`${parserVersion}\n${type}\n${text}`).digest('hex')
