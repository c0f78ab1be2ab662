import type { TerminalCommand } from '@callboard/plugin-api/backend'
import { formats, parseArguments } from '../validate/parseArguments'
import { UsageError } from '../validate/UsageError'
import { validatePaths } from '../validate/validatePaths'

const help = `callboard validate [--format human|json|github] [--strict] [PATH…]

Says what is wrong with catalog files, as registering them would. A PATH is a file, a folder in which every
catalog-info.yaml is looked at, a pattern in quotes such as 'services/**/*.yaml', or - for what comes over the standard
input; without one it is the folder that you are in. Files that they include or lead to are read along, from the disk or
from public addresses. Kinds of your own are those that app-config.yaml of this folder declares, or else that of the portal.

  --format human    for people (without the option)
  --format json     one object: files, entities, errors, warnings, problems
  --format github   annotations of a workflow of GitHub Actions
  --strict          a warning ends with 1 too

Exit code: 0 if there is no error, 1 if there is one, 2 for a path or an option that does not exist and for a configuration
that cannot be read.`

const validate: TerminalCommand = {
  help,
  async run(args, terminal) {
    try {
      const { format, isStrict, paths } = parseArguments(args)
      const validated = await validatePaths(paths, terminal)
      for (const line of formats[format](validated)) terminal.print(line)
      return validated.problems.some(({ level }) => level === 'error' || (isStrict && level === 'warning')) ? 1 : 0
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      terminal.complain(`${error.message}\n\n${help}`)
      return 2
    }
  },
}
export default validate
