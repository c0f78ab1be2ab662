export { createUrlReader } from './createUrlReader'
export { withHostReaders } from './withHostReaders'
