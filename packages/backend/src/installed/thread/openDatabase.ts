import type { Knex } from 'knex'
import { openPool } from '../../database/connect'
import type { ThreadData } from '../ThreadData'

/** Few: the database's connections are shared by all plugins, and the role has no more. */
const mostConnections = 3

/** The plugin's own way to the database. Its role says which schema it looks into, and how long a statement may take. */
export const openDatabase = ({ database }: ThreadData): Knex => openPool(database, { max: mostConnections })
