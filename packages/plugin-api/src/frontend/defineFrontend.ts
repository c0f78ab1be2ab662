import type { Entity } from '@callboard/catalog-model'
import type { ComponentType } from 'react'
import type { z } from 'zod'
import type { Event, Plugin } from '../definePlugin'
import type { SearchResult } from '../SearchDocument'
import type { When } from '../When'
import type { Portal } from './PortalContext'
import type { Reading } from './readingOf'

/**
 * What a part of a page reads first, exported as `reads` beside it. Where the part is fetched ahead, such as a card when a link to its
 * entity is pointed at, this is read too: `useData` of the same route and input then has the answer, or waits for the same request.
 */
export type Reads<Props> = (props: Props) => Reading[]

/** A component in a chunk of its own: `() => import('./TodosPage')`. Nothing is fetched until it is shown, or soon will be. */
export type Lazy<Props = object> = () => Promise<{ default: ComponentType<Props>; reads?: Reads<Props> }>

/** What all that is listed has. */
interface Contribution {
  /**
   * What `app.contributions` of the configuration calls it, behind the plugin's id and a dot: lower-case words joined by `-`. Made of its
   * path or title, if absent; say it where a title may change.
   */
  id?: string
}

/** What a tab, a card or a fact of an entity's page is given. */
export interface EntityProps {
  entity: Entity
}

/** Where a page is asked for. */
export interface PageAddress {
  url: URL
  /** Values of the `:name` parameters of its path. */
  params: Record<string, string | undefined>
}

/** What a page reads first. It is asked for together with the page's code, and on a link to the page as soon as that is pointed at. */
export type PageReads = Reads<PageAddress>

/** The file of a page. */
export interface PageModule {
  default: ComponentType
  reads?: PageReads
}

/** A page of the app. */
export interface Page extends Contribution {
  /** Path in the app, with `:name` parameters. A trailing `/*` takes everything below. */
  path: string
  /** Shown in the browser's tab and announced on arrival; a page may set a better one with `usePageTitle`. */
  title: string
  /**
   * Path of a page, of any plugin, that this one is a tab of: both have tabs below their titles then, with all others of that page.
   * For parts of what people look for at one place: `/notes/lately` of `/notes`.
   */
  tabOf?: string
  /**
   * Keep how the page looks in the browser, so that who comes again sees that at once, until its scripts run and its answers are there.
   * For pages that are opened first and hold no document that somebody wrote: what is kept is its HTML.
   */
  snapshot?: boolean
  load: () => Promise<PageModule>
}

/** A line of the navigation at the side. */
export interface NavItem extends Contribution {
  to: string
  label: string
  /** Name of an icon of `@callboard/ui`. */
  icon: string
  /** A letter: `g` and then it lead there. */
  key?: string
}

/** What leads to something of the user's own. */
export interface AccountItem extends NavItem {
  /** Stands on its icon, such as how many are unread, and is read after its label. Fetched when the page is there. */
  badge?: Lazy
}

/** A part of an entity's page that is shown alone. */
export interface EntityTab extends Contribution {
  /**
   * Last part of the tab's URL: `/catalog/default/component/web/<path>`. What stands below it is the tab's own: `useParams()['*']`
   * is `<path>/and/the/rest`.
   */
  path: string
  title: string
  when?: When
  /** Also among the links below the entity's name: for what people come for without looking through tabs, such as docs. */
  jump?: { title: string; icon: string }
  /**
   * For a tab that an annotation of `when` brings: what it would show, and an example of the annotation's value. Entities without the
   * annotation have the tab under *More*, where it says so, with the lines to add to the file.
   */
  missing?: { why: string; value: string }
  /**
   * What is left to do for an entity whose file has none of the annotations `unless`; the tab says how. Whoever has registered the
   * entity is told of it.
   */
  next?: { title: string; why: string; unless: string[] }
  load: Lazy<EntityProps>
}

/** A card on the Overview of an entity's page. What has nothing to say draws nothing, and is not there. */
export interface EntityCard extends Contribution {
  title: string
  when?: When
  /**
   * Where on the Overview: on `top` of all others, over the whole width, for a strip that is read from left to right; or first
   * in the narrow column at the `side`, for a few facts that people look for beside everything else. Else in the wide column.
   */
  place?: 'top' | 'side'
  /** On `top`: how many of the twelve columns there it takes beside others; all, if absent. */
  columns?: 4 | 6 | 8
  /** Lines of text that it has as a rule: so much room is kept for it while it is on its way. */
  lines?: number
  /** Types of relations that it shows, such as `apiProvidedBy`, so that the card of all relations leaves them out. */
  covers?: string[]
  load: Lazy<EntityProps>
}

/** A fact in the head of an entity's page, above every tab: one line, such as a chip. What has nothing to say draws nothing. */
export interface EntityFact extends Contribution {
  when?: When
  load: Lazy<EntityProps>
}

/** What an action on an entity opens is given. */
export interface EntityActionProps extends EntityProps {
  /** Takes it away again. */
  onClose: () => void
}

/**
 * Something that can be done with an entity: an entry of the menu on its page. It leads somewhere, or opens what `load` brings, which is
 * drawn until it calls `onClose`: a dialog, as a rule.
 *
 * ```tsx
 * entityActions: [{ title: 'Write a note…', icon: 'edit', can: 'write', load: () => import('./WriteNoteDialog') }]
 * ```
 */
export type EntityAction<Permission extends string = string> = Contribution & {
  title: string
  icon?: string
  when?: When
  /** The permission that it takes: whoever cannot do it is not offered it. */
  can?: Permission
} & (
    | {
        /** Path in the app, or a URL: `(entity) => `/notes?entity=${refOf(entity)}``. */
        to: (entity: Entity) => string
        load?: never
      }
    | { load: Lazy<EntityActionProps>; to?: never }
  )

/** What a cell of a column is given. */
export interface EntityCellProps {
  /** Ref of the entity that the row is about. */
  entityRef: string
  /** Refs of all rows of the page. Ask for all of them at once: `useData` of the same input is one request for all cells. */
  refs: string[]
}

/** A column of entity lists. */
export interface EntityColumn extends Contribution {
  id: string
  title: string
  /** Lists of these kinds have it. */
  kinds: string[]
  /** CSS width, such as `120px`. */
  width: string
  load: Lazy<EntityCellProps>
}

/** A card of the home page. */
export interface HomeCard extends Contribution {
  title: string
  /** In the narrow column at the side, for what one looks at seldom; else in the wide one. */
  place?: 'side'
  load: Lazy
}

/** A section of the settings page: what a user may choose for themselves. Build it from controls; its frame is there. */
export interface SettingsSection extends Contribution {
  title: string
  load: Lazy
}

/** Something to do from the palette. */
export interface Command<Permission extends string = string> extends Contribution {
  title: string
  /** The permission that it takes: whoever cannot do it is not offered it. */
  can?: Permission
  icon?: string
  /** Other words that find it. */
  keywords?: string[]
  /** Where it goes, or what it does. */
  to?: string
  run?: () => void
}

/** Where what the user prefers is kept, beyond this browser. */
export interface PreferenceKeeper {
  save(name: string, value: unknown): Promise<unknown>
  forget(name: string): Promise<unknown>
}

/**
 * What the palette shows for what was typed, asked of the server when somebody pauses.
 *
 * @param types the types of results that are wanted, where a prefix was typed; all of them otherwise
 */
export type Suggest = (text: string, signal: AbortSignal, types?: string[]) => Promise<SearchResult[]>

/** A line of the palette from what the browser keeps. */
export interface LocalResult {
  /** Path in the app; one of the same path that the server finds is left out. */
  to: string
  title: string
  /** Name of an icon of `@callboard/ui`. */
  icon: string
  /** Fainter, after the title. */
  note?: string
  /** Whether it does not begin with what was typed: it has that inside, or nearly its letters. Pages and commands come before it. */
  isLike?: boolean
}

/** Answers from what the browser keeps: within milliseconds, and when the server is away. */
export interface LocalSource {
  /** @param prefix the one of `scopes` that was typed before the text */
  find(query: { text: string; prefix?: string | undefined; preferred: string[] }): Promise<LocalResult[]>
  /** Brings what is kept up to date: when the palette opens, and some time after an event of `after`. Gives whether there is something else now. */
  refresh(moment: { isOpen: boolean }): Promise<boolean>
  /** Events that make it out of date. */
  after?: Event[]
}

/** What a sign before the text narrows the palette to. */
export interface PaletteScope {
  /** One sign, such as `@`. */
  prefix: string
  /** What is found then, in the plural: `people`. */
  title: string
  /** Types of search results, for those who `suggest`. Without any only local sources are asked. */
  types?: string[]
}

/** What a plugin shows: its half in the browser. Every key is optional. */
export interface Frontend<P extends Plugin = Plugin> {
  nav?: NavItem[]
  /** What leads to things of the user's own, beside their name. */
  account?: AccountItem[]
  pages?: Page[]
  entityTabs?: EntityTab[]
  entityCards?: EntityCard[]
  entityFacts?: EntityFact[]
  entityActions?: EntityAction<keyof P['permissions'] & string>[]
  entityColumns?: EntityColumn[]
  homeCards?: HomeCard[]
  settings?: SettingsSection[]
  commands?: Command<keyof P['permissions'] & string>[]
  /** How one result of each search type looks: what stands inside the link to it, so it holds no link of its own. */
  search?: { [Type in keyof P['search']]?: Lazy<{ result: SearchResult<z.output<P['search'][Type]>> }> }
  /** Keeps what users prefer, for the plugin whose backend half gives it. */
  preferences?: PreferenceKeeper
  /** Answers what is typed into the palette. */
  suggest?: Suggest
  /**
   * Answers it at once, from what the browser keeps; asked with every letter. Fetched once the page is there:
   * `() => import('./localTodos').then(({ localTodos }) => localTodos)`.
   */
  local?: () => Promise<(portal: Portal) => LocalSource>
  /** Signs that narrow the palette to what this plugin has. */
  scopes?: PaletteScope[]
}

/** A frontend half as the shell sees it. */
export type AnyFrontend = Frontend & { plugin: Plugin }

/**
 * Declares what a plugin shows. Default-export the result from `frontend.tsx`, and keep components in files of their own,
 * so that they load when they are shown and reload in place while you edit them.
 *
 * ```tsx
 * export default defineFrontend(todos, {
 *   nav: [{ to: '/todos', label: 'Todos', icon: 'check' }],
 *   pages: [{ path: '/todos', title: 'Todos', load: () => import('./TodosPage') }],
 * })
 * ```
 */
export function defineFrontend<P extends Plugin>(plugin: P, frontend: Frontend<P>): Frontend<P> & { plugin: P } {
  return { plugin, ...frontend }
}
