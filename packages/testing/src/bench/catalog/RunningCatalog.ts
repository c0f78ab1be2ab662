/** A portal under measurement, with the invented organisation in its catalog. */
export interface RunningCatalog {
  url: string
  /** URL of its database. */
  database: string
  serverPid: number
  postgresPid: number
  /** How many entities it has. */
  entities: number
  /** Resident memory of the server's process, in MB. */
  memory(): number
  /** What the portal answers, from JSON. */
  ask(path: string, body?: object): Promise<unknown>
}
