import { z } from 'zod'

/** A number in the query of an address. An empty text is none, where `Number` takes it for 0. */
export const InQuery = z
  .string()
  .trim()
  .min(1, 'write a number, or leave it out')
  .transform(Number)
  .pipe(z.number('write a number'))
