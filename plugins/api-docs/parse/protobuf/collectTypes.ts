import protobuf from 'protobufjs'
import type { Field, Schema } from '../../plugin'
import { refsIn } from '../graphql/refsIn'
import type { ParsedSchema } from '../Parsed'

export interface Collected {
  services: protobuf.Service[]
  /** Messages and enums, by their full name without the leading dot. */
  types: Map<string, ParsedSchema>
}

/** Everything that a file defines, however deep it is nested. */
export function collectTypes(root: protobuf.Root): Collected {
  const services: protobuf.Service[] = []
  const found: Array<protobuf.Type | protobuf.Enum> = []
  const visit = (object: protobuf.ReflectionObject) => {
    if (object instanceof protobuf.Service) services.push(object)
    else if (object instanceof protobuf.Type || object instanceof protobuf.Enum) found.push(object)
    if (object instanceof protobuf.Namespace) object.nestedArray.forEach(visit)
  }
  visit(root)
  const known = new Set(found.map(keyOf))
  const types = new Map(found.map((type) => [keyOf(type), parsed(type, known)]))
  return { services, types }
}

const keyOf = (object: protobuf.ReflectionObject) => object.fullName.replace(/^\./, '')

function parsed(type: protobuf.Type | protobuf.Enum, known: Set<string>): ParsedSchema {
  const read = type instanceof protobuf.Enum ? readEnum(type) : readMessage(type, known)
  const schema = { ...read, ...(type.comment && { description: type.comment }) }
  return { key: keyOf(type), name: shortName(type), schema, refs: refsIn(schema), isListed: true }
}

/** Without the package, but with the message that it is nested in. */
function shortName(type: protobuf.ReflectionObject): string {
  const isInside = type.parent instanceof protobuf.Type
  return isInside && type.parent ? `${shortName(type.parent)}.${type.name}` : type.name
}

const readEnum = ({ values, comments }: protobuf.Enum): Schema => ({
  label: 'enum',
  values: Object.entries(values).map(([name, number]) => {
    const comment = comments[name]
    return { value: `${name} = ${number}`, ...(comment && { description: comment }) }
  }),
})

function readMessage(type: protobuf.Type, known: Set<string>): Schema {
  const fields = type.fieldsArray.map((field) => readField(field, type, known))
  return { label: 'message', ...(fields.length > 0 && { fields }) }
}

function readField(field: protobuf.Field, within: protobuf.Type, known: Set<string>): Field {
  const { label, ref } = typeNamed(field.type, within, known)
  const isMap = field instanceof protobuf.MapField
  const whole = isMap ? `map<${field.keyType}, ${label}>` : field.repeated ? `repeated ${label}` : label
  const group = field.partOf && !field.options?.proto3_optional ? [`one of ${field.partOf.name}`] : []
  return {
    name: field.name,
    required: field.required,
    schema: {
      label: whole,
      ...(ref && { ref }),
      ...(field.comment && { description: field.comment }),
      ...(field.options?.deprecated === true && { deprecated: true }),
      constraints: [...group, `number ${field.id}`],
    },
  }
}

/** What a type's name means in a scope: the nearest of that name, from the inside out, as protobuf has it. */
export function typeNamed(
  name: string,
  scope: protobuf.ReflectionObject,
  known: Set<string>,
): Pick<Schema, 'label' | 'ref'> {
  if (name.startsWith('.'))
    return known.has(name.slice(1)) ? { label: lastName(name), ref: name.slice(1) } : { label: name.slice(1) }
  for (let at: protobuf.ReflectionObject | null = scope; at; at = at.parent) {
    const key = [keyOf(at), name].filter(Boolean).join('.')
    if (known.has(key)) return { label: lastName(name), ref: key }
  }
  return { label: name }
}

const lastName = (name: string) => name.split('.').at(-1) ?? name
