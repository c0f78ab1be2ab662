/** One request of a measurement. */
export interface Request {
  method?: 'GET' | 'POST'
  path: string
  body?: object
}

/** What the sending process is told. */
export interface Job {
  url: string
  /** Sent in turn, over and over. */
  requests: Request[]
  connections: number
  /** Answers of the first milliseconds do not count. */
  warmUp: number
  milliseconds: number
}

/** What it answers. Times in milliseconds. */
export interface Load {
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** Size of an answer on average. */
  bytes: number
  /** Requests that counted. */
  requests: number
}

/** That the time counts from now on. */
export const started = 'started'
