import type { Entity, Kind } from '@callboard/catalog-model'
import type { RequestHandler, Router } from 'express'
import type { z } from 'zod'
import type { Event, Plugin } from '../definePlugin'
import type { InputOf, OutputOf, Route } from '../route'
import type { SearchDocument } from '../SearchDocument'
import type { Duration } from './Duration'
import type { EntityProvider } from './EntityProvider'
import type { HostReader } from './HostReader'
import type { JsonText } from './JsonText'
import type { CatalogService } from './services/CatalogService'
import type { Db } from './services/Db'
import type { NotificationService } from './services/NotificationService'
import type { SearchService } from './services/SearchService'
import type { OwnServices, RequestServices, Services } from './services/Services'
import type { User } from './services/User'

type MaybePromise<T> = T | Promise<T>

type Handler<R extends Route, Config> = (
  input: InputOf<R>,
  services: RequestServices<Config>,
) => MaybePromise<OutputOf<R> | JsonText>

/** One handler for each of these routes, under the same name: for a part of a plugin that keeps both in its own folder. */
export type Handlers<Routes extends Record<string, Route>, Config = unknown> = {
  [Name in keyof Routes]: Handler<Routes[Name], Config>
}

/** Work that repeats. Each turn is run by one replica; a failed run is logged and waits for its next turn. */
export interface Task<Config = unknown> {
  every: Duration
  /** Also whenever a replica has started, in the background. Otherwise a task that is new waits one interval. */
  atStart?: boolean
  run(services: Services<Config>): MaybePromise<void>
}

/** What a plugin does when something happened elsewhere. Make one with `on` or `onBurst`. */
export interface Subscription<Config = unknown> {
  event: Event
  /** Whether `run` gets the payloads of a whole burst, as a list. */
  isGathered?: boolean
  run(payload: unknown, services: Services<Config>): MaybePromise<void>
}

/** A page of the app as data and as text, for programs and for pasting: at the page's own address with `.json` or `.md` behind it. */
export interface PageTwin<Data = unknown, Config = unknown> {
  /** Path of the page in the app, ending with a parameter: `/notes/:id` is answered at `/notes/7.json`. */
  path: string
  /** The permission that it takes. */
  can: string
  /**
   * Whether there is a page at exactly this address: asked with the ending still in the last parameter, since what a page is about may be
   * called `report.json`. Such a page comes before the twin of another.
   */
  isPage?(params: Record<string, string>, services: RequestServices<Config>): MaybePromise<boolean>
  /** What the page shows, from what it is shown from. @throws PortalError 404 */
  read(params: Record<string, string>, services: RequestServices<Config>): MaybePromise<Data>
  /** The same in Markdown; `url` is the address of the page. */
  toMarkdown(data: Data, url: string): string
}

/** Declares a twin, so that what `read` gives is what `toMarkdown` takes. */
export function pageTwin<Data, Config = unknown>(twin: PageTwin<Data, Config>): PageTwin<unknown, Config> {
  return twin as PageTwin<unknown, Config>
}

/** Services that one plugin gives to all others. */
export interface Provided {
  catalog: CatalogService
  search: SearchService
  notifications: NotificationService
}

/** What a plugin does: its half in the server. Every key but `routes` is optional. */
export interface Backend<P extends Plugin = Plugin, Config extends z.ZodType = z.ZodType> {
  /** Shape of the plugin's section in `app-config.yaml`. */
  config?: Config
  /**
   * Names of servers that it talks to, such as `api.example.com` or `*.example.com`. As an installed package it reaches no others but
   * those that `plugins.hosts` of the configuration adds; in the repository it is not held to them.
   */
  hosts?: string[]
  /** Kinds that the configuration declares, by name, beside those of the contract. */
  kinds?: (config: z.output<Config>) => Record<string, Kind>
  /**
   * Permissions that are of no use as the plugin is configured, with the sentence that says why and what to do:
   * `({ readonly }) => (readonly ? { write: 'Notes are read-only here.' } : {})`. Nobody is offered what they allow; a handler refuses it.
   */
  withholds?: (config: z.output<Config>) => Partial<Record<keyof P['permissions'] & string, string>>
  /** Folder of `0001-name.sql` files, run in order in the plugin's schema. Forward only: a file that ran may not change. */
  migrations?: URL
  /** One handler for each route of the contract, under the same name. */
  routes: Handlers<P['routes'], z.output<Config>>
  tasks?: Record<string, Task<z.output<Config>>>
  /** When each condition of the contract holds for one thing: `{ write: { author: (note: Note, { user }) => note.author === user.ref } }`. */
  rules?: {
    [Permission in keyof P['rules']]: {
      [Rule in keyof P['rules'][Permission]]: (
        thing: never,
        services: RequestServices<z.output<Config>>,
      ) => MaybePromise<boolean>
    }
  }
  /** Steps that every entity passes before it is stored, in order. */
  processors?: Array<(entity: Entity, services: Services<z.output<Config>>) => MaybePromise<Entity>>
  /**
   * Entities that stand in no catalog file, by name, as the plugin is configured:
   * `({ url }) => ({ people: { title: `People of ${url}`, every: '1h', list: (services) => listPeople(url, services) } })`.
   */
  entityProviders?: (config: z.output<Config>) => Record<string, EntityProvider<z.output<Config>>>
  /**
   * Reads the addresses of some hosts in its own way: `({ config }) => [{ hosts: [config.host], read: (url) => readObject(config, url) }]`.
   * What `reader` reads for any plugin comes from there.
   */
  urlReaders?: (services: OwnServices<z.output<Config>>) => HostReader[]
  /** Everything of a type that can be found. Read again after each write route of this plugin, and daily. */
  search?: {
    [Type in keyof P['search']]?: (
      services: Services<z.output<Config>>,
    ) => MaybePromise<Iterable<SearchDocument<z.output<P['search'][Type]>>>>
  }
  /**
   * What results show of documents that are saved with `isAsked`, by their keys. One that is not given is not shown. Asked on the
   * connection of the search, which a change of hands would take longer than the answer: tables are named with their schema.
   */
  results?: {
    [Type in keyof P['search']]?: (
      db: Db,
      keys: string[],
    ) => MaybePromise<Iterable<SearchDocument<z.output<P['search'][Type]>>>>
  }
  /**
   * What a user prefers, by name, read before each first paint: with the `preferences` of its frontend half, for the one plugin that
   * keeps them. Asked for those who have signed in and have the permission.
   */
  preferences?: {
    can: keyof P['permissions'] & string
    of(user: User, services: Services<z.output<Config>>): Promise<Record<string, unknown>>
  }
  /**
   * A way to sign in: what it is called, and where it begins below `/api/<id>`. Its `http` ends it with `signIn(request, ref)`.
   */
  signIn?: { title: string; path: string }
  /** Pages that can be had as JSON and as Markdown. */
  twins?: PageTwin<unknown, z.output<Config>>[]
  /** What to do when another plugin says that something happened. */
  on?: Subscription<z.output<Config>>[]
  /** Services for all other plugins. */
  provides?: (services: OwnServices<z.output<Config>>) => Partial<Provided>
  /** Work before the portal is ready. The sentence it returns is printed as a step of the start. */
  start?(services: Services<z.output<Config>>): MaybePromise<string | undefined>
  /**
   * For what is not JSON in, JSON out: webhooks, downloads, event streams. Mounted at `/api/<id>` before the routes. Open to
   * anyone, unless `can` stands before the handler: `router.get('/export.csv', can('read'), …)`.
   */
  http?(router: Router, services: Services<z.output<Config>>, can: (permission: string) => RequestHandler): void
}

/** A backend half as the host sees it. */
export type AnyBackend = Backend & { plugin: Plugin }

/**
 * Declares what a plugin does. Default-export the result from `backend.ts`.
 *
 * ```ts
 * export default defineBackend(todos, {
 *   migrations: new URL('./migrations/', import.meta.url),
 *   routes: { list: (filter, { db }) => listTodos(db, filter) },
 * })
 * ```
 */
export function defineBackend<P extends Plugin, Config extends z.ZodType = z.ZodObject>(
  plugin: P,
  backend: Backend<P, Config>,
): Backend<P, Config> & { plugin: P } {
  return { plugin, ...backend }
}

/**
 * Subscribes to an event: `on: [on(catalog.events.changed, ({ refs }, { db }) => …)]`. A handler that reads the plugin's
 * configuration names its type: `(payload, { config }: Services<TodosConfig>) => …`.
 */
export function on<E extends Event, Config = unknown>(
  event: E,
  run: (payload: z.output<E['payload']>, services: Services<Config>) => MaybePromise<void>,
): Subscription<Config> {
  return { event, run: (payload, services) => run(payload as z.output<E['payload']>, services) }
}

/**
 * The same for what is done once, however many events there were: with the payloads of a burst, when half a second has passed without
 * another event, or after a minute. One burst is done before the next begins.
 */
export function onBurst<E extends Event, Config = unknown>(
  event: E,
  run: (payloads: Array<z.output<E['payload']>>, services: Services<Config>) => MaybePromise<void>,
): Subscription<Config> {
  return {
    event,
    isGathered: true,
    run: (payloads, services) => run(payloads as Array<z.output<E['payload']>>, services),
  }
}
