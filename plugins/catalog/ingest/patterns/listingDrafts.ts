import { resolve } from 'node:path'
import type { Draft } from '@callboard/catalog-model'
import type { LocationTarget } from '../references'
import type { Source } from '../Source'
import { filesIn } from './readPattern'

/** The lines of a list of files as documents that lead to one file each, for problems to have a place. */
export const listingDrafts = (
  { url, text }: { url: string; text: string },
  { type }: Source,
): Array<{ draft: Draft; target: LocationTarget }> =>
  filesIn(text).map((file, index) => {
    const place = { line: index + 1, column: 1 }
    return {
      draft: {
        file: url,
        value: {},
        line: place.line,
        locate: () => place,
        locateKey: () => place,
        written: () => undefined,
      },
      // Paths on disk are those from the portal's folder, and not from the pattern's.
      target: { target: type === 'file' ? resolve(file) : file, pointer: '', isOptional: false, type: undefined },
    }
  })
