import type { Field, Schema } from '../../plugin'

/** Keys of the schemas that a schema names. */
export function refsIn({ ref, extends: parents = [], fields = [], items, others, variants = [] }: Schema): string[] {
  const inner = [items, others, ...variants.flatMap(({ schemas }) => schemas)].filter((one) => one !== undefined)
  return [
    ...new Set([
      ...(ref ? [ref] : []),
      ...parents.map((parent) => parent.ref),
      ...fields.flatMap(refsInField),
      ...inner.flatMap(refsIn),
    ]),
  ]
}

export const refsInField = ({ schema, arguments: taken = [] }: Field): string[] => [
  ...refsIn(schema),
  ...taken.flatMap(refsInField),
]
