import { totalmem } from 'node:os'

const modest = {
  // IPv4 loopback and a password only: no socket file, nothing on the network.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  shared_buffers: '128MB',
  work_mem: '8MB',
  effective_cache_size: '512MB',
  // For memory and for disks without moving parts. By itself Postgres thinks of others, and reads a table where an index is faster.
  random_page_cost: '1.1',
  io_method: 'sync',
  jit: 'off',
  // One server with no replicas needs no more in its log, and commits less to disk.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Starts, stops and crashes; not the statements that fail, whose values may be private.
  log_min_messages: 'log',
  log_checkpoints: 'off',
}

const forKeeping = {
  max_connections: '60',
  // Filling a large catalog writes much log, and less of it where checkpoints are few.
  max_wal_size: '1GB',
  shared_buffers: `${sharedMegabytes(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY))}MB`,
}

const forTests = {
  max_connections: '300',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // A worker inside a template database delays every copy of it.
  autovacuum: 'off',
}

/** PostgreSQL's settings as arguments: they hold for one run, so a new version of the portal may choose anew. */
export function settingsAsArguments(durable: boolean, port: number): string[] {
  const settings = { ...modest, ...(durable ? forKeeping : forTests), port: String(port) }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** What PostgreSQL sees of our environment. PGPORT, PGOPTIONS and their like of the operator are meant for other servers. */
export const postgresEnvironment = {
  PATH: process.env.PATH,
  LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
}

/**
 * How much of the database PostgreSQL holds itself: an eighth of the memory. What it has to ask the system for, page by page, costs
 * about twice as much, and a catalog of 100,000 entities has 500 MB.
 */
function sharedMegabytes(memory: number): number {
  return Math.max(128, Math.min(512, Math.floor(memory / 8 / 2 ** 20)))
}
