import type { SiteProblem } from '../../plugin'
import { problem } from '../Problem'
import { join, within } from '../paths'
import type { Mkdocs } from './readMkdocs'

/** The folder of the pages, as `docs_dir` says where it may. */
export function docsFolder({ config, folder, file, lineOf }: Mkdocs): { folder: string; problems: SiteProblem[] } {
  const usual = folder === 'docs' && config.docs_dir === undefined ? folder : join(folder, 'docs')
  const named = config.docs_dir === undefined ? usual : within(join(folder, config.docs_dir))
  if (named !== undefined) return { folder: named, problems: [] }
  const message = `docs_dir is '${config.docs_dir}', which leads out of the folder of the site; ${usual} is read instead.`
  return { folder: usual, problems: [problem('error', message, { file, line: lineOf('docs_dir:') })] }
}
