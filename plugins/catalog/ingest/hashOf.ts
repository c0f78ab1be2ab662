import { hash } from 'node:crypto'

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string) => hash('sha256', text)

/** SHA-1 of a text, in hex: where Backstage's format asks for it. */
export const sha1 = (text: string) => hash('sha1', text)
