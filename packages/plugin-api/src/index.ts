export {
  defineKind,
  type Entity,
  EntityRef,
  type Kind,
  parseEntityRef,
  pathOfRef,
  ref,
  refOf,
  storable,
} from '@callboard/catalog-model'
export { Bootstrap } from './Bootstrap'
export { counted } from './counted'
export { definePlugin, type Event, type KindFields, type Plugin } from './definePlugin'
export {
  conflict,
  ErrorBody,
  type ErrorName,
  forbidden,
  invalid,
  notFound,
  PortalError,
  unauthenticated,
  unavailable,
} from './errors'
export { inShort } from './inShort'
export { describeIssues, issuesOf, notAsExpected } from './notAsExpected'
export { type PlaceableKey, Placements } from './Placements'
export { PluginDetails } from './PluginDetails'
export { portal } from './portal'
export { repeated } from './repeated'
export { type RouteRequest, requestOf } from './requestOf'
export {
  del,
  get,
  type InputOf,
  type Method,
  type OutputOf,
  patch,
  post,
  put,
  type RawInputOf,
  type Route,
} from './route'
export { SearchDocument, SearchResult } from './SearchDocument'
export { Shown } from './Shown'
export { When } from './When'
