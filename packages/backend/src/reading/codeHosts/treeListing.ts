import { z } from 'zod'

const Tree = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
  truncated: z.boolean().default(false),
})

/** A Git tree as GitHub and Gitea give it: the paths of its files, and whether there are more. */
export function treeListing(json: unknown): { paths: string[]; truncated: boolean } {
  const { tree, truncated } = Tree.parse(json)
  return { paths: tree.filter(({ type }) => type === 'blob').map(({ path }) => path), truncated }
}
