export { Duration, milliseconds } from './Duration'
export {
  type AnyBackend,
  type Backend,
  defineBackend,
  on,
  type Provided,
  type Subscription,
  type Task,
} from './defineBackend'
export { ReadError, type ReadFailure } from './ReadError'
export type {
  ApiPage,
  CatalogService,
  Db,
  EntityFilter,
  Events,
  FileTree,
  FoundFiles,
  Log,
  OwnServices,
  ReadResult,
  RequestServices,
  SearchService,
  Services,
  TextReader,
  UrlReader,
  User,
} from './services'
export type { Terminal, TerminalCommand } from './TerminalCommand'
export { type InWorker, type WorkerModule, WorkLimitError, type WorkOptions } from './workers'
