import type { Log } from '@callboard/plugin-api/backend'
import { type Logger, pino } from 'pino'

/** Keys whose values never reach the log, wherever a request or an error carries them. */
const secrets = ['authorization', 'cookie', 'password', 'secret', 'token', 'set-cookie']

/** The portal's structured log: JSON lines on standard output. Level `warn` unless `LOG_LEVEL` says otherwise. */
export function createLog(level: string): Logger {
  return pino({
    level,
    redact: { paths: secrets.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]), censor: '[hidden]' },
    serializers: { error: pino.stdSerializers.err },
  })
}

/** The log as plugins have it: a sentence first, then the fields. */
export function logFor(log: Logger, plugin: string): Log {
  const labelled = log.child({ plugin })
  return {
    debug: (message, fields = {}) => labelled.debug(fields, message),
    info: (message, fields = {}) => labelled.info(fields, message),
    warn: (message, fields = {}) => labelled.warn(fields, message),
    error: (message, fields = {}) => labelled.error(fields, message),
  }
}
