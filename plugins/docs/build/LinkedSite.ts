import type { Plan, PlannedPage, Root } from './plan/Plan'
import { withFolders } from './withFolders'

/** What is known of a site while its links are followed: a page may have thousands, so each is looked up and not looked for. */
export interface LinkedSite {
  /** Address of each page, by its file. */
  addresses: Map<string, string>
  /** File of each page, by its address. */
  pages: Map<string, string>
  roots: Root[]
  /** Every file and every folder with something in it, where the source can list them. */
  files: Set<string> | undefined
  pageOf(file: string): string | undefined
}

interface Source {
  paths: string[] | undefined
  pageOf: LinkedSite['pageOf']
}

export function linkedSite(
  planned: PlannedPage[],
  { roots }: Pick<Plan, 'roots'>,
  { paths, pageOf }: Source,
): LinkedSite {
  const files = paths && withFolders(paths)
  const site: LinkedSite = { addresses: new Map(), pages: new Map(), roots, files, pageOf }
  for (const page of planned) addPage(site, page)
  return site
}

/** Lets links lead to a page. */
export function addPage({ addresses, pages }: LinkedSite, { file, path }: Pick<PlannedPage, 'file' | 'path'>): void {
  addresses.set(file, path)
  if (!pages.has(path)) pages.set(path, file)
}

/** The root that a file stands in. */
export const rootOf = ({ roots }: Pick<LinkedSite, 'roots'>, file: string): Root | undefined =>
  roots.find(({ folder }) => folder === '' || file.startsWith(`${folder}/`))
