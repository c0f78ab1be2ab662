/** How much one read may cost. */
export interface Limits {
  /** Size of the file, after decompression; of each file, where a folder is read. */
  bytes: number
  /** For the whole read with its redirects, in milliseconds: a server that drips ends here. */
  milliseconds: number
  /** To reach one server, in milliseconds. */
  connectMilliseconds: number
  redirects: number
  tree: TreeLimits
}

/** How much a whole folder may cost. An archive streams past: what is not below the folder is never held. */
export interface TreeLimits {
  /** Size of an archive as it is sent. */
  packedBytes: number
  /** Size of everything in it: where a bomb ends. */
  unpackedBytes: number
  /** Size of the files below the folder together that are held in memory; those after are listed, and refused when read. */
  keptBytes: number
  /** Files below the folder. */
  files: number
  /** Whatever else an archive, or a folder on disk, lists: folders, links, what is not below the folder. */
  entries: number
  /** Characters of a file's path. */
  pathLength: number
  /** To send and unpack an archive, in milliseconds. */
  milliseconds: number
}

const MB = 1024 * 1024

const defaultLimits: Limits = {
  bytes: 10 * MB,
  milliseconds: 15_000,
  connectMilliseconds: 5_000,
  redirects: 5,
  tree: {
    packedBytes: 100 * MB,
    unpackedBytes: 1024 * MB,
    keptBytes: 100 * MB,
    files: 50_000,
    entries: 200_000,
    pathLength: 1_000,
    milliseconds: 120_000,
  },
}

/** Limits of which some are given, as tests do. */
export type SomeLimits = Partial<Omit<Limits, 'tree'>> & { tree?: Partial<TreeLimits> }

export const limitsOf = ({ tree, ...rest }: SomeLimits = {}): Limits => ({
  ...defaultLimits,
  ...rest,
  tree: { ...defaultLimits.tree, ...tree },
})
