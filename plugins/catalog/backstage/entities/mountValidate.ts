import { notAsExpected } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { json, type RequestHandler, type Router } from 'express'
import { userSource } from '../../locations/userSource'
import { checkEntity } from './checkEntity'
import { ValidateInput } from './ValidateInput'

/**
 * `POST /validate-entity`: 200 with nothing, or 400 with all that is wrong. That list stands beside `error`, not in it, so this
 * is not a route of the contract.
 */
export function mountValidate(router: Router, services: Services, can: (permission: string) => RequestHandler): void {
  router.post('/validate-entity', can('register'), json({ limit: '1mb' }), async (request, response) => {
    const errors = await errorsOf(request.body, services)
    if (errors.length === 0) return response.status(200).end()
    response.status(400).json({
      errors,
      error: { name: 'InputError', message: errors.map(({ message }) => message).join('\n') },
      request: { method: request.method, url: `${request.baseUrl}${request.path}` },
      response: { statusCode: 400 },
    })
  })
}

interface ValidationError {
  name: 'InputError'
  message: string
  /** JSON pointer into the entity. */
  pointer: string
}

async function errorsOf(body: unknown, services: Services): Promise<ValidationError[]> {
  const { success, data, error } = ValidateInput.safeParse(body)
  if (!success) return [errorAt(notAsExpected(error).message, '')]
  const problems = await checkEntity(
    await userSource(data.location.slice('url:'.length), services),
    data.entity,
    services,
  )
  return problems.filter(({ level }) => level === 'error').map(({ message, pointer }) => errorAt(message, pointer))
}

const errorAt = (message: string, pointer: string): ValidationError => ({ name: 'InputError', message, pointer })
