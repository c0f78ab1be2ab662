import type protobuf from 'protobufjs'
import type { CallOperation, Schema } from '../../plugin'
import { firstSentence } from '../graphql/readFields'
import type { ParsedOperation, ParsedSchema } from '../Parsed'
import { typeNamed } from './collectTypes'

/** The methods of a service. */
export function readMethods(service: protobuf.Service, types: Map<string, ParsedSchema>): ParsedOperation[] {
  const known = new Set(types.keys())
  return service.methodsArray.map((method) => {
    const request = typeNamed(method.requestType, service, known)
    const answer = typeNamed(method.responseType, service, known)
    return {
      group: service.name,
      operation: readMethod(method, service, { request, answer }),
      refs: [request.ref, answer.ref].filter((ref) => ref !== undefined),
    }
  })
}

function readMethod(
  method: protobuf.Method,
  service: protobuf.Service,
  { request, answer }: { request: Schema; answer: Schema },
): CallOperation {
  const stream = (isStream: boolean | undefined, label: string) => `${isStream ? 'stream ' : ''}${label}`
  const takes = stream(method.requestStream, request.label)
  const gives = stream(method.responseStream, answer.label)
  return {
    kind: 'call',
    key: `${service.name}.${method.name}`,
    verb: 'rpc',
    name: method.name,
    summary: firstSentence(method.comment),
    deprecated: method.options?.deprecated === true,
    ...(method.comment && { description: method.comment }),
    signature: `rpc ${method.name}(${takes})\n  returns (${gives})`,
    takes: [],
    request: { ...request, label: takes },
    answer: { ...answer, label: gives },
  }
}
