import { follow, type Reading } from '../Reading'
import { at, isObject, isTrueAt, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'

/**
 * An OpenAPI 2.0 document ("Swagger") in the words of 3.0, as far as they are read: bodies are no parameters any more, hosts
 * are servers. References still lead into the document as it is written.
 */
export function asOpenApi3(document: ObjectValue, reading: Reading): ObjectValue {
  const types = { consumes: at(document, 'consumes'), produces: at(document, 'produces') }
  return {
    ...document,
    servers: serversOf(document),
    components: { securitySchemes: mapped(at(document, 'securityDefinitions'), schemeIn3) },
    paths: mapped(at(document, 'paths'), (value) => {
      const item = follow(value, reading).value
      const shared = listOf(at(item, 'parameters'))
      return mapped(item, (operation, method) =>
        method === 'parameters' || !isObject(operation) ? [] : operationIn3(operation, shared, types, reading),
      )
    }),
  }
}

function serversOf(document: ObjectValue): ObjectValue[] {
  const [host, base] = [textAt(document, 'host'), textAt(document, 'basePath') ?? '']
  if (!host) return base ? [{ url: base }] : []
  const schemes = listOf(at(document, 'schemes')).filter((scheme) => typeof scheme === 'string')
  return (schemes.length > 0 ? schemes : ['https']).map((scheme) => ({ url: `${scheme}://${host}${base}` }))
}

const flows: Record<string, string> = {
  accessCode: 'authorizationCode',
  application: 'clientCredentials',
  implicit: 'implicit',
  password: 'password',
}

function schemeIn3(scheme: Value): Value {
  const type = textAt(scheme, 'type')
  if (type === 'basic') return { ...objectOf(scheme), type: 'http', scheme: 'basic' }
  if (type !== 'oauth2') return scheme
  const flow = textAt(scheme, 'flow') ?? 'implicit'
  return { ...objectOf(scheme), flows: { [Object.hasOwn(flows, flow) ? String(flows[flow]) : 'implicit']: scheme } }
}

interface Types {
  consumes: Value
  produces: Value
}

function operationIn3(operation: ObjectValue, shared: Value[], types: Types, reading: Reading): ObjectValue {
  const parameters = [...shared, ...listOf(at(operation, 'parameters'))].map((value) => follow(value, reading).value)
  const consumes = typesIn(at(operation, 'consumes') ?? types.consumes, ['application/json'])
  const produces = typesIn(at(operation, 'produces') ?? types.produces, ['application/json'])
  return {
    ...operation,
    parameters: parameters.filter((one) => !['body', 'formData'].includes(textAt(one, 'in') ?? '')).map(parameterIn3),
    requestBody: bodyIn3(parameters, consumes),
    responses: mapped(at(operation, 'responses'), (value) => responseIn3(follow(value, reading).value, produces)),
  }
}

function bodyIn3(parameters: ObjectValue[], consumes: string[]): ObjectValue | undefined {
  const body = parameters.find((one) => at(one, 'in') === 'body')
  if (body) return { ...body, content: contentFor(consumes, { schema: at(body, 'schema') }) }
  const fields = parameters.filter((one) => at(one, 'in') === 'formData')
  if (fields.length === 0) return undefined
  const hasFile = fields.some((one) => at(one, 'type') === 'file')
  const forms = consumes.filter((type) => type.includes('form'))
  const schema = {
    type: 'object',
    required: fields.filter((one) => isTrueAt(one, 'required')).map((one) => at(one, 'name')),
    properties: Object.fromEntries(fields.map((one) => [String(at(one, 'name')), schemaOf(one)])),
  }
  const type = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
  return { required: schema.required.length > 0, content: contentFor(forms.length > 0 ? forms : [type], { schema }) }
}

const parameterIn3 = (parameter: ObjectValue): ObjectValue => ({
  ...present({ name: at(parameter, 'name'), in: at(parameter, 'in'), required: at(parameter, 'required') }),
  ...present({ description: at(parameter, 'description'), example: at(parameter, 'x-example') }),
  schema: schemaOf(parameter),
})

/** The schema that a parameter of 2.0 is itself. */
function schemaOf({ name, in: place, required, schema, ...rest }: ObjectValue): Value {
  if (isObject(schema)) return schema
  return rest.type === 'file' ? { ...rest, type: 'string', format: 'binary' } : rest
}

function responseIn3(response: ObjectValue, produces: string[]): ObjectValue {
  const examples = objectOf(at(response, 'examples'))
  const schema = at(response, 'schema')
  const types = [...new Set([...(schema === undefined ? [] : produces), ...Object.keys(examples)])]
  return {
    ...present({ description: at(response, 'description') }),
    headers: mapped(at(response, 'headers'), (header) => parameterIn3(objectOf(header))),
    content: Object.fromEntries(
      types.map((type) => [
        type,
        present({ schema, example: Object.hasOwn(examples, type) ? examples[type] : undefined }),
      ]),
    ),
  }
}

const typesIn = (value: Value, otherwise: string[]) => {
  const types = listOf(value).filter((type) => typeof type === 'string')
  return types.length > 0 ? types : otherwise
}

const contentFor = (types: string[], media: ObjectValue) => Object.fromEntries(types.map((type) => [type, media]))

function mapped(value: Value, to: (value: Value, key: string) => Value): ObjectValue {
  return Object.fromEntries(Object.entries(objectOf(value)).map(([key, value]) => [key, to(value, key)]))
}
