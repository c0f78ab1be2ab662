import { isObject, nearest, type RefMeta, relationKeyword } from '@callboard/catalog-model'

type Keywords = Record<string, unknown>

/** What `owner` and `system` mean in every kind, so that nobody has to say it. */
const usual: Record<string, { description: string; meta: RefMeta }> = {
  owner: {
    description: 'The group, or `user:<name>`, that answers for it.',
    meta: { relation: 'ownedBy', inverse: 'ownerOf', kind: 'Group' },
  },
  system: {
    description: 'The system that it belongs to.',
    meta: { relation: 'partOf', inverse: 'hasPart', kind: 'System' },
  },
}

/**
 * Marks fields of a schema as references, in place: those that `relations` names by their path, and `owner` and `system`.
 * Gives the paths that lead to no field, and why.
 */
export function markRelations(schema: Keywords, relations: Record<string, RefMeta>): Map<string, string> {
  const faults = new Map<string, string>()
  for (const [field, meta] of Object.entries(relations)) {
    const target = fieldIn(schema, field.split('.').slice(1))
    if (!target) faults.set(field, noField(schema, field))
    else if (!mark(target, meta)) faults.set(field, 'leads to a field that is neither a text nor a list of texts')
  }
  markUsual(schema)
  return faults
}

function noField(schema: Keywords, field: string): string {
  const names = field.split('.').slice(1)
  const name = names.pop() ?? ''
  const beside = fieldIn(schema, names)?.properties
  const meant = isObject(beside) ? nearest(name, Object.keys(beside)) : undefined
  return `leads to no field of the schema${meant ? `. Did you mean ${['spec', ...names, meant].join('.')}?` : ''}`
}

function markUsual(schema: Keywords): void {
  const properties = { ...(schema.properties as Keywords) }
  schema.properties = properties
  for (const [name, { description, meta }] of Object.entries(usual)) {
    if (properties[name] === undefined && schema.additionalProperties === undefined) {
      properties[name] = { type: 'string', minLength: 1, description, [relationKeyword]: meta }
    } else if (isObject(properties[name])) mark(properties[name], meta)
  }
}

/** Marks a text, or the items of a list; a mark that is there already says more. */
function mark(field: Keywords, meta: RefMeta): boolean {
  if (field.type === 'array' && isObject(field.items)) return mark(field.items, meta)
  if (field.type !== 'string') return false
  field[relationKeyword] ??= meta
  return true
}

/** The schema of a field; lists are looked through. */
function fieldIn(schema: unknown, [name, ...rest]: string[]): Keywords | undefined {
  if (!isObject(schema)) return undefined
  if (name === undefined) return schema
  if (schema.type === 'array') return fieldIn(schema.items, [name, ...rest])
  const { properties } = schema
  return isObject(properties) && Object.hasOwn(properties, name) ? fieldIn(properties[name], rest) : undefined
}
