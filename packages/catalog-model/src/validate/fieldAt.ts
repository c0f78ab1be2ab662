import { z } from 'zod'

/** The schema of the field at a path, as far as objects and lists lead to it. */
export function fieldAt(schema: z.ZodType | undefined, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path
  if (step === undefined || schema === undefined) return schema
  const inside = unwrap(schema)
  if (inside instanceof z.ZodArray) return fieldAt(inside.element as z.ZodType, rest)
  const shape = shapeOf(inside)
  return Object.hasOwn(shape, step) ? fieldAt(shape[String(step)], rest) : undefined
}

/** The fields of an object, by name; none if the schema describes something else. */
export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const inside = schema && unwrap(schema)
  return inside instanceof z.ZodObject ? inside.shape : {}
}

/** What is within an optional or empty value. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema
}
