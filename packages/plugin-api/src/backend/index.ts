export { Duration, milliseconds } from './Duration'
export {
  type AnyBackend,
  type Backend,
  defineBackend,
  type Handlers,
  on,
  onBurst,
  type Provided,
  type Subscription,
  type Task,
} from './defineBackend'
export { inTransaction } from './inTransaction'
export { JsonText } from './JsonText'
export { prepared } from './prepared'
export { ReadError, type ReadFailure } from './ReadError'
export type {
  ApiPage,
  CatalogService,
  Db,
  EntityFilter,
  Events,
  FileTree,
  FoundFiles,
  KnownCommit,
  Log,
  OwnServices,
  PlaceInRepository,
  ReadResult,
  RequestServices,
  SearchService,
  Services,
  TextReader,
  UrlReader,
  User,
} from './services'
export type { Terminal, TerminalCommand } from './TerminalCommand'
export { bearsToken, isOneOf, isSigned } from './webhooks/isSigned'
export { mountWebhook } from './webhooks/mountWebhook'
export { parsePayload } from './webhooks/parsePayload'
export { readBody } from './webhooks/readBody'
export { Secrets } from './webhooks/Secrets'
export { type InWorker, type WorkerModule, WorkLimitError, type WorkOptions } from './workers'
