import type { TextReader } from '@callboard/plugin-api/backend'
import type { Source } from '../Source'

/** Whether a source stands for many files, which `*` in its path says. */
export const isPattern = ({ type, target }: Source, reader: Pick<TextReader, 'isPattern'>): boolean =>
  type === 'file' ? target.includes('*') : type === 'url' && reader.isPattern(target)
