import type { Plugin, Route } from '@callboard/plugin-api'
import { ErrorBody } from '@callboard/plugin-api'
import { z } from 'zod'

/** The OpenAPI 3.1 document of everything that plugins answer, read off the contracts. */
export function openApi(plugins: Plugin[], { title, version, url }: { title: string; version: string; url: string }) {
  const routes = plugins.flatMap((plugin) => [
    ...Object.entries(plugin.routes).map(([name, route]) => ({ plugin, name, route, answer: answerOf(route) })),
    ...Object.entries(plugin.raw).map(([name, { type, route }]) => ({ plugin, name, route, answer: { [type]: {} } })),
  ])
  return {
    openapi: '3.1.0',
    info: { title: `${title} API`, version },
    servers: [{ url }],
    tags: plugins.map(({ id, description }) => ({ name: id, description })),
    paths: groupByPath(
      routes.map(({ plugin, name, route, answer }) => [
        pathOf(route),
        methodOf(route),
        operationOf(plugin, name, route, answer),
      ]),
    ),
    components: { schemas: { Error: schemaOf(ErrorBody, 'output') } },
  }
}

const pathOf = (route: Route) => route.path.replace(/:(\w+)/g, '{$1}')
const methodOf = (route: Route) => route.method.toLowerCase()

function groupByPath(operations: Array<[path: string, method: string, operation: object]>) {
  const paths: Record<string, Record<string, object>> = {}
  for (const [path, method, operation] of operations) paths[path] = { ...paths[path], [method]: operation }
  return paths
}

/** What a success answers, by media type; undefined for nothing. */
const answerOf = ({ status, output }: Route) => (status === 204 ? undefined : json(schemaOf(output, 'output')))

function operationOf(plugin: Plugin, name: string, route: Route, answer: object | undefined) {
  const input = schemaOf(route.input, 'input') as { properties?: Record<string, object>; required?: string[] }
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter as string)
  const rest = Object.keys(input.properties ?? {}).filter((key) => !inPath.includes(key))
  const reads = route.method === 'GET' || route.method === 'DELETE'
  const parameter = (where: 'path' | 'query') => (key: string) => ({
    name: key,
    in: where,
    required: where === 'path' || (input.required ?? []).includes(key),
    schema: input.properties?.[key] ?? {},
  })
  return {
    operationId: `${plugin.id}.${name}`,
    tags: [plugin.id],
    ...(route.summary && { summary: route.summary }),
    description: route.can === 'anyone' ? 'Open to anyone.' : `Takes the permission \`${plugin.id}.${route.can}\`.`,
    parameters: [...inPath.map(parameter('path')), ...(reads ? rest.map(parameter('query')) : [])],
    ...(!reads && rest.length > 0 && { requestBody: { required: true, content: json(input) } }),
    responses: {
      [route.status]: { description: 'Success', ...(answer && { content: answer }) },
      default: { description: 'Error', content: json({ $ref: '#/components/schemas/Error' }) },
    },
  }
}

const json = (schema: object) => ({ 'application/json': { schema } })

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}
