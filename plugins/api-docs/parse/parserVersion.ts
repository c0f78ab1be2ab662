/** Changes with what this folder makes of a text, so that definitions which were read before are read again. */
export const parserVersion = 2
