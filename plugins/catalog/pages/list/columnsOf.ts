/** A column beside the name. */
export type Column = 'kind' | 'owner' | 'type' | 'lifecycle' | 'system' | 'tags'

/** The columns that mean something for a kind. One that a plugin or the configuration added gets those that it uses. */
const columnsByKind = new Map<string, readonly Column[]>(
  Object.entries({
    component: ['owner', 'type', 'lifecycle', 'system', 'tags'],
    api: ['owner', 'type', 'lifecycle', 'system', 'tags'],
    resource: ['owner', 'type', 'system', 'tags'],
    system: ['owner', 'type', 'tags'],
    domain: ['owner', 'type', 'tags'],
    template: ['owner', 'type', 'lifecycle', 'tags'],
    group: ['type', 'tags'],
    user: ['tags'],
    location: [],
  }),
)

const optional = ['owner', 'type', 'lifecycle', 'system'] as const

type Used = Partial<Record<(typeof optional)[number], string | null>>

const isUsed = (column: (typeof optional)[number], entities: Used[]) =>
  entities.length === 0 || entities.some((entity) => entity[column])

/** The columns for a list of these kinds; for several kinds, the kind itself in place of the tags. */
export function columnsOf(kinds: string[], entities: Used[] = []): readonly Column[] {
  const [kind, ...others] = kinds
  if (kind === undefined || others.length > 0) return ['kind', 'owner', 'type', 'lifecycle', 'system']
  return columnsByKind.get(kind.toLowerCase()) ?? [...optional.filter((column) => isUsed(column, entities)), 'tags']
}
