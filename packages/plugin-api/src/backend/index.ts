export { Duration, milliseconds } from './Duration'
export {
  type AnyBackend,
  type Backend,
  defineBackend,
  type Handlers,
  on,
  onBurst,
  type PageTwin,
  type Provided,
  pageTwin,
  type Subscription,
  type Task,
} from './defineBackend'
export type { ContributedProvider, EntityProvider, ProvidedEntity } from './EntityProvider'
export type { HostFile, HostReader } from './HostReader'
export { inTransaction } from './inTransaction'
export { JsonText, listInOneBuffer } from './JsonText'
export { owns } from './owns'
export { prepared, preparedTexts } from './prepared'
export { ReadError, type ReadFailure } from './ReadError'
export { type FoundEntry, isPassedBy, readFolders } from './readFolders'
export type { CatalogService, EntityFilter } from './services/CatalogService'
export type { Db } from './services/Db'
export type { Events } from './services/Events'
export type { FileTree } from './services/FileTree'
export type { Log } from './services/Log'
export type { MetricLabels, Metrics } from './services/Metrics'
export type { Notice, NotificationService } from './services/NotificationService'
export type { SearchService } from './services/SearchService'
export type { OwnServices, RequestServices, Services } from './services/Services'
export type { FoundFiles, KnownCommit, ReadResult, TextReader } from './services/TextReader'
export type { ApiPage, PlaceInRepository, UrlReader } from './services/UrlReader'
export type { User } from './services/User'
export { signIn, signOut } from './signIn'
export type { Terminal, TerminalCommand } from './TerminalCommand'
export { bearsToken, isOneOf, isSigned } from './webhooks/isSigned'
export { mountWebhook } from './webhooks/mountWebhook'
export { parsePayload } from './webhooks/parsePayload'
export { readBody } from './webhooks/readBody'
export { Secrets } from './webhooks/Secrets'
export { type InWorker, type WorkerModule, WorkLimitError, type WorkOptions } from './workers'
