import type { Entity, Kind } from '@callboard/catalog-model'
import type { Knex } from 'knex'
import type { z } from 'zod'
import type { Event, Plugin } from '../definePlugin'
import type { SearchDocument } from '../SearchDocument'
import type { InWorker } from './workers'

/**
 * A handle on Postgres whose search path is the plugin's own schema: `db('todos')` is `todos.todos` for the plugin `todos`.
 * Inside `db.transaction(async (db) => …)` the inner handle shadows the outer one, so that nothing escapes the transaction.
 */
export type Db = Knex

/** Structured log, already labelled with the plugin's id. Secrets do not belong in it. */
export interface Log {
  debug(message: string, fields?: object): void
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
}

/** Who makes the request. */
export interface User {
  /** Entity ref of the user, such as `user:default/ana`. */
  readonly ref: string
  /** How to greet them. */
  readonly name: string
  readonly email?: string | undefined
  readonly picture?: string | undefined
  /** Entity refs of the groups they belong to, directly or through a parent group. */
  readonly groups: string[]
  /** Whether they signed in, or were let in as a guest. */
  readonly isGuest: boolean
}

/** The catalog, as other plugins read it. The catalog plugin provides it; without that plugin nothing is found. */
export interface CatalogService {
  /** The entity with this ref, relations included, or undefined. */
  get(ref: string): Promise<Entity | undefined>
  /** The entities with these refs, in the same order, undefined for the unknown ones. One statement. */
  getMany(refs: string[]): Promise<Array<Entity | undefined>>
  /** Entity refs of the groups that a user belongs to, directly or through a parent group. */
  groupsOf(userRef: string): Promise<string[]>
  /** All entities of a kind, in any case, or that carry an annotation; by ref. Every key must hold. */
  find(filter: EntityFilter): Promise<Entity[]>
}

/** Which entities `catalog.find` gives. */
export interface EntityFilter {
  kind?: string | undefined
  /** Name of an annotation that they carry, such as `backstage.io/techdocs-ref`. */
  annotation?: string | undefined
}

/** The search index, as other plugins write it. The search plugin provides it; without that plugin nothing is written. */
export interface SearchService {
  /** Writes documents of one type (`<plugin id>.<type>`), replacing those with the same key, in the caller's transaction. */
  save(db: Db, type: string, documents: Array<SearchDocument>): Promise<void>
  /** Removes documents of one type by key, in the caller's transaction. */
  remove(db: Db, type: string, keys: string[]): Promise<void>
  /** Makes a type hold exactly these documents: writes them and removes every other. */
  replace(db: Db, type: string, documents: Array<SearchDocument>): Promise<void>
}

/** Tells other plugins, in every replica, that something happened. */
export interface Events {
  /** Sent when the transaction of `db` commits, and not at all if it does not. At least once, in order per sender. */
  publish<E extends Event>(db: Db, event: E, payload: z.input<E['payload']>): Promise<void>
}

/** What a read of a URL gives. */
export interface ReadResult {
  /** The address that answered, after redirects. For a file on a code host that is its page, not the API. */
  url: string
  text: string
  /** To give along next time, so that an unchanged file is not sent again. Opaque: an ETag, or a date of last change. */
  etag?: string | undefined
}

/** A file or a folder in a repository of a code host. */
export interface PlaceInRepository {
  /** Host and repository in lower case, such as `github.com/acme/shop`. */
  repository: string
  /** Branch, tag or commit as the URL has it, decoded; empty or `HEAD` for the default branch. */
  ref: string
  /** From the root of the repository, decoded. */
  path: string
}

/** A commit that a branch or tag is known to have reached: a code host may answer with what it had before for some minutes. */
export interface KnownCommit {
  /** As the URLs have it that mean it, such as `main`, or `HEAD` if it is the default branch. */
  ref: string
  sha: string
}

/** Files below one folder: of a repository, of a web server, or of the portal's own disk. */
export interface FileTree {
  /**
   * The address of the folder, which `reader.resolve('a/b.md', url)` makes that of a file; for one on disk its path. For the
   * URL of a repository the page of its files.
   */
  url: string
  /** To give along next time, so that an unchanged folder is not sent again. Opaque. */
  etag?: string | undefined
  /**
   * Every file, as a path from the folder with `/` between its parts, sorted. Undefined where the server cannot list a
   * folder, as a plain web server: what is wanted there has to be asked for by name.
   */
  paths: string[] | undefined
  /**
   * The bytes of a file, or undefined if there is none, and for a path that leads out of the folder.
   * @throws ReadError with a reason that a user can act on: a file that is listed may be `too-large`.
   */
  read(path: string): Promise<Buffer | undefined>
}

/** Reads text from the network within limits of size, time and redirects, never from a private address unless allowed. */
export interface TextReader {
  /**
   * Reads one file. Gives undefined when `etag` still holds.
   * @throws ReadError with a reason that a user can act on.
   */
  read(
    url: string,
    options?: {
      etag?: string | undefined
      signal?: AbortSignal | undefined
      /** Read at this commit, if the URL is that of a file at this ref; the answer is then given without `etag`. */
      commit?: KnownCommit | undefined
    },
  ): Promise<ReadResult | undefined>
  /**
   * The URL that the file at `base` means by `target`. In a repository of a code host, `/x` is from its root at the same ref.
   * @throws ReadError `bad-url` unless that is an http or https URL.
   */
  resolve(target: string, base: string): string
  /** Whether `integrations` names the URL's code host, so that the portal may read more there than the author of a file. */
  hasIntegration(url: string): boolean
  /** Whether a URL stands for many files of a repository: at a code host, with `*` or `**` in the path of the file. */
  isPattern(url: string): boolean
  /**
   * The URLs of the files that a pattern stands for, sorted. A part of the list is never given: it fails instead. Gives undefined
   * when `etag` still holds.
   * @throws ReadError with a reason that a user can act on.
   */
  findFiles(
    pattern: string,
    options?: { etag?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<FoundFiles | undefined>
}

/** The files that a pattern stands for. */
export interface FoundFiles {
  urls: string[]
  etag?: string | undefined
}

/** A page of what the API of a code host lists. */
export interface ApiPage {
  json: unknown
  /** What to ask for next; undefined on the last page. */
  next: string | undefined
}

/** Reads from the network as well whole folders, within the same limits. */
export interface UrlReader extends TextReader {
  /** The place in a repository that the URL names; undefined where it is of no code host that is known or in `integrations`. */
  placeOf(url: string): PlaceInRepository | undefined
  /**
   * Opens the folder at a URL: a folder's page or a repository at a code host, a folder of a web server, or an archive
   * (`.tar.gz`, `.tgz`, `.tar`). Of a repository the archive is read, in one request, and what is below the folder is held in
   * memory; from a web server each file when it is asked for. Gives undefined when `etag` still holds.
   * @throws ReadError with a reason that a user can act on.
   */
  openTree(
    url: string,
    options?: { etag?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<FileTree | undefined>
  /**
   * Asks the API of the code host of `page`, with what `integrations` says to sign in there for its owner. `path` begins at the base
   * of the API (`orgs/acme/repos?per_page=100`), or is the `next` of a page before. Answers that did not change are not sent again.
   * Only for what the configuration wants: it sees whatever the portal's own token lets it see.
   * @throws ReadError with a reason that a user can act on.
   */
  readApi(page: string, path: string, options?: { signal?: AbortSignal | undefined }): Promise<ApiPage>
  /**
   * Opens a folder on the portal's own disk; no link in it leads out. Only for a path that the configuration gave: whoever
   * chooses it reads whatever the server can read.
   * @throws ReadError `not-found` if there is no such folder.
   */
  openFolder(path: string, options?: { etag?: string | undefined }): Promise<FileTree | undefined>
}

/** What a plugin has of its own, before any other plugin is looked at. */
export interface OwnServices<Config = unknown> {
  db: Db
  /**
   * The same for queries that whoever asks composes, of which nobody knows beforehand what they cost: a statement that takes longer
   * than 15 seconds is ended, and the answer is 503.
   */
  queryDb: Db
  /** The plugin's section of `app-config.yaml`, parsed by its `config` schema. */
  config: Config
  log: Log
  events: Events
  reader: UrlReader
  /** Runs heavy work in a thread of its own. */
  inWorker: InWorker
  /** Aborted when the portal ends, which waits for its tasks: long work asks it between its steps. */
  signal: AbortSignal
}

/** What a plugin's code may use, passed as an argument. */
export interface Services<Config = unknown> extends OwnServices<Config> {
  catalog: CatalogService
  search: SearchService
  /** The contracts of all running plugins. */
  plugins: Plugin[]
  /** Every catalog kind of every plugin and of the configuration, by kind name. */
  kinds: Record<string, Kind>
  /** The processors of every plugin, each bound to its plugin's services. */
  processors: Processor[]
}

/** A step that every entity passes before it is stored. */
export interface Processor {
  (entity: Entity): Promise<Entity>
  /** The plugin whose step it is: whoever wonders about a value is told. */
  readonly pluginId: string
}

/** What a route's handler may use: the services, and who is asking. */
export interface RequestServices<Config = unknown> extends Services<Config> {
  user: User
  /** Whether the user has a permission of any plugin, such as `catalog.read`: for an answer that holds more than one plugin's own. */
  isAllowed(permission: string): boolean
  /** Aborted when the caller goes away. */
  signal: AbortSignal
}
