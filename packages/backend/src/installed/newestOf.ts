import { type BrokenPackage, compareVersions, type FoundPackage } from '@callboard/package-file'

/** Of what is in the folder of packages, the newest of each plugin, and what cannot be used. */
export function newestOf(found: Array<FoundPackage | BrokenPackage>) {
  const packages = found.filter((each): each is FoundPackage => 'manifest' in each)
  const newest = new Map(packages.sort(byVersion).map((each) => [each.manifest.id, each]))
  return { packages: [...newest.values()], broken: found.filter((each): each is BrokenPackage => 'error' in each) }
}

const byVersion = (one: FoundPackage, other: FoundPackage) =>
  compareVersions(one.manifest.version, other.manifest.version)
