/** What happened and what to do, for someone who did not write the portal. */
export interface ErrorExplanation {
  what: string
  whatToDo: string
  /** Trying the same again may help. */
  canRetry: boolean
}

/** What is known of an error: its name and status where the server sent it, its message at least. */
export type ErrorLike = Pick<Error, 'message'> & {
  name?: string
  statusCode?: number
  /** What the server's log has the request under. */
  requestId?: string | undefined
  details?: unknown
  stack?: string | undefined
}

const explanations: Record<string, ErrorExplanation> = {
  AuthenticationError: {
    what: 'You are signed out',
    whatToDo: 'Sign in in another tab, then try again here; what you typed stays.',
    canRetry: true,
  },
  NotAllowedError: {
    what: 'You may not see this',
    whatToDo: 'Ask an administrator of the portal for the permission.',
    canRetry: false,
  },
  NotFoundError: {
    what: 'This is not here',
    whatToDo: 'It may have been renamed or removed. Search for it with the palette.',
    canRetry: false,
  },
  InputError: {
    what: 'The portal did not understand that',
    whatToDo: 'Change what it names, then try again.',
    canRetry: true,
  },
  ConflictError: {
    what: 'Something else was quicker',
    whatToDo: 'Look at the newest state, then try again.',
    canRetry: true,
  },
  TooManyRequestsError: { what: 'Too many requests', whatToDo: 'Wait a minute, then try again.', canRetry: true },
  ServiceUnavailableError: {
    what: 'The portal does not answer',
    whatToDo: 'Check the connection and that the portal runs, then try again.',
    canRetry: true,
  },
}

const notLoaded: ErrorExplanation = {
  what: 'A part of the portal did not load',
  whatToDo: 'Reload the page: there is a newer version of the portal, or it does not answer.',
  canRetry: false,
}

const unexpected: ErrorExplanation = {
  what: 'This part failed',
  whatToDo: 'Try again. If it fails again, copy the details and send them to whoever runs the portal.',
  canRetry: true,
}

// How Chromium, Firefox and Safari say that code did not come, mostly because a newer build took its place, and how Vite says it
// of styles.
const missing = /dynamically imported module|Importing a module script failed|Unable to preload CSS/i

/** Whether an error says that code or styles of the portal did not come. */
export const isNotLoaded = ({ message }: ErrorLike): boolean => missing.test(message)

/** Finds the words for an error. Unknown ones are unexpected. */
export function explainError(error: ErrorLike): ErrorExplanation {
  if (isNotLoaded(error)) return notLoaded
  return explanations[error.name ?? ''] ?? unexpected
}

/** Everything that helps to find the cause, as text to send to somebody. */
export function errorDetails(error: ErrorLike, { at, when }: { at: string; when: Date }): string {
  return [
    `${error.name ?? 'Error'}: ${error.message}`,
    error.statusCode && `status: ${error.statusCode}`,
    error.requestId && `request: ${error.requestId}`,
    `page: ${at}`,
    `time: ${when.toISOString()}`,
    error.details !== undefined && `details: ${JSON.stringify(error.details, null, 2)}`,
    error.stack,
  ]
    .filter(Boolean)
    .join('\n')
}
