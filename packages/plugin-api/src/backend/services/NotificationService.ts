import type { Db } from './Db'

/** What people are told. */
export interface Notice {
  /** `<plugin id>.<topic>`, such as `todos.added`: by it people choose what they want to hear of. */
  topic: string
  /** Refs of users, and of groups for whoever is a member when they look. Of an entity, tell its owners. */
  to: string[] | 'everyone'
  /** Refs of users who are told nothing: whoever did it knows. */
  except?: string[]
  /** One line; what is longer than 200 characters is cut. */
  title: string
  /** Text without markup; what is longer than 2,000 characters is cut. */
  description?: string
  /** Where it leads: a path of the portal, or a URL with http or https. */
  link?: string
  /** How urgent it is; `normal`, if absent. */
  severity?: 'low' | 'normal' | 'high' | 'critical'
  /** What it tells the latest of, such as `run.42`: the next one of this scope for the same people takes its place, and is unread. */
  scope?: string
  /** Name of an icon of `@callboard/ui`. */
  icon?: string
  /** For programs that read notifications; at most 5,000 characters of JSON. */
  metadata?: Record<string, unknown>
}

/** Tells people something, in a list that is theirs. The notifications plugin provides it; without that plugin nobody is told. */
export interface NotificationService {
  /**
   * Tells it, in the caller's transaction: nobody hears of what was not stored after all.
   *
   * ```ts
   * await notifications.send(db, { topic: 'todos.added', to: [owner], title: `New todo: ${title}`, link: '/todos' })
   * ```
   *
   * @throws Error for a topic that does not begin with a plugin's id, and a link that leads nowhere
   */
  send(db: Db, notice: Notice): Promise<void>
}
