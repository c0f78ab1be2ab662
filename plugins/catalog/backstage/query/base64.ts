import type { z } from 'zod'

/** Any JSON as standard base64, which `atob` reads. */
export const writeBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

/** What `writeBase64` wrote, in this shape; undefined for anything else. */
export function readBase64<Shape extends z.ZodType>(text: string, shape: Shape): z.output<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(Buffer.from(text, 'base64').toString())).data
  } catch {
    return undefined
  }
}
