import { PortalError } from '@callboard/plugin-api'
import type { AnyBackend } from '@callboard/plugin-api/backend'
import { describeIssue } from '../../config/describeIssue'
import { takeTextAs } from '../../config/takeTextAs'

/**
 * The plugin's section in the shape of its schema, with defaults.
 * @throws PortalError `InputError` with each problem by its path: where that is written, only the portal knows
 */
export function configOf({ config: schema }: AnyBackend, section: unknown): unknown {
  if (!schema) return {}
  const parsed = takeTextAs(schema, section ?? {})
  if (parsed.success) return parsed.data
  const details = parsed.error.issues.flatMap((issue) => describeIssue(issue, section ?? {}, schema))
  throw new PortalError('ConfigError', 'Its configuration is not as expected.', { statusCode: 500, details })
}
