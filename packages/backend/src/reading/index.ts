export { createUrlReader } from './createUrlReader'
