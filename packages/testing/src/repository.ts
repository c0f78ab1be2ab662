import { fileURLToPath } from 'node:url'

/** Absolute path of a place in this repository. */
export const inRepository = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
