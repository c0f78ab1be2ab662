import { createHash } from 'node:crypto'

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** SHA-1 of a text, in hex: where Backstage's format asks for it. */
export const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
