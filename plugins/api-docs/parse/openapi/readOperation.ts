import type { Header, HttpOperation } from '../../plugin'
import { follow, type Reading } from '../Reading'
import { at, isTrueAt, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'
import { contentsOf } from './contentsOf'
import { curlOf } from './curlOf'
import { moreOf, serverOf } from './headerOf'
import { headersOf, parametersOf } from './parametersOf'
import { type Request, requestsAt } from './readOperations'

interface Place extends Request {
  key: string
  document: ObjectValue
  header: Header
}

/** One operation of an OpenAPI 3 document. */
export function readOperation(place: Place, reading: Reading): HttpOperation {
  const { key, method, path, operation, item, document, header } = place
  const parameters = parametersOf(at(item, 'parameters'), at(operation, 'parameters'), reading)
  const body = bodyOf(at(operation, 'requestBody'), reading)
  const security = requirementsOf(at(operation, 'security') ?? at(document, 'security'))
  const verb = method.toUpperCase()
  const [server] = listOf(at(operation, 'servers') ?? at(item, 'servers')).map((one) => serverOf(one))
  return {
    kind: 'http',
    key,
    verb,
    name: path,
    summary: textAt(operation, 'summary') ?? textAt(item, 'summary') ?? null,
    deprecated: isTrueAt(operation, 'deprecated'),
    ...present({
      description: textAt(operation, 'description') ?? textAt(item, 'description'),
      more: moreOf(at(operation, 'externalDocs'), reading),
      body,
    }),
    security,
    parameters,
    responses: responsesOf(at(operation, 'responses'), reading),
    callbacks: callbacksOf(at(operation, 'callbacks'), reading),
    curl: curlOf({
      verb,
      path,
      parameters,
      body,
      security,
      schemes: header.security,
      server: server ?? header.servers[0],
    }),
  }
}

function bodyOf(value: Value, reading: Reading): HttpOperation['body'] {
  if (value === undefined) return undefined
  const body = follow(value, reading).value
  return {
    required: isTrueAt(body, 'required'),
    ...present({ description: textAt(body, 'description') }),
    contents: contentsOf(at(body, 'content'), reading, 'request'),
  }
}

function responsesOf(value: Value, reading: Reading): HttpOperation['responses'] {
  return Object.entries(objectOf(value))
    .filter(([status]) => !status.startsWith('x-'))
    .map(([status, response]) => {
      const { value, missing } = follow(response, reading)
      const description =
        textAt(value, 'description') ?? (missing && `Described at ${missing}, outside of this definition.`)
      return {
        status,
        ...present({ description }),
        headers: headersOf(at(value, 'headers'), reading),
        contents: contentsOf(at(value, 'content'), reading, 'response'),
      }
    })
}

function callbacksOf(value: Value, reading: Reading): HttpOperation['callbacks'] {
  return Object.entries(objectOf(value)).flatMap(([name, callback]) =>
    Object.entries(follow(callback, reading).value).flatMap(([path, item]) =>
      [...requestsAt(path, item, true, reading)].map(({ method }) => ({ name, verb: method.toUpperCase(), path })),
    ),
  )
}

/** Alternatives, each of schemes that must all hold. An empty list says that nothing is asked for. */
function requirementsOf(value: Value): HttpOperation['security'] {
  return listOf(value).map((requirement) =>
    Object.entries(objectOf(requirement)).map(([name, scopes]) => ({
      name,
      scopes: listOf(scopes).filter((scope) => typeof scope === 'string'),
    })),
  )
}
