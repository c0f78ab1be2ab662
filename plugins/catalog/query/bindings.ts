/** Values of a statement in the making: `bind(value)` gives the name that stands for it in the SQL. */
export interface Bindings {
  values: Record<string, unknown>
  bind(value: unknown): string
}

export function bindings(): Bindings {
  const values: Record<string, unknown> = {}
  return {
    values,
    bind(value) {
      const name = `v${Object.keys(values).length}`
      values[name] = value
      return `:${name}`
    },
  }
}
