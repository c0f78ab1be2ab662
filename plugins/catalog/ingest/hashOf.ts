import { hash } from 'node:crypto'

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string) => hash('sha256', text)

/** SHA-1 of a text, in hex: where Backstage's format asks for it. */
export const sha1 = (text: string) => hash('sha1', text)

/** As much of the SHA-1 of a text as tells two apart, as 20 characters: stored for every entity. */
export const shortHash = (text: string) => hash('sha1', text, 'base64url').slice(0, 20)
