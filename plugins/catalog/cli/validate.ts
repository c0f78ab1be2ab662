import type { TerminalCommand } from '@callboard/plugin-api/backend'
import { formats, parseArguments } from '../validate/parseArguments'
import { UsageError } from '../validate/UsageError'
import { validatePaths } from '../validate/validatePaths'

const help = `callboard validate [--format human|json|github] [PATH…]

Says what is wrong with catalog files, as registering them would. A PATH is a file, or a folder in which every
catalog-info.yaml is looked at; without one it is the folder that you are in. Files that they include or lead to are
read along, from the disk or from public addresses.

  --format human    for people (without the option)
  --format json     one object: files, errors, warnings, problems
  --format github   annotations of a workflow of GitHub Actions

Exit code: 0 if there is no error, 1 if there is one, 2 for a path or an option that does not exist.`

const validate: TerminalCommand = {
  help,
  async run(args, terminal) {
    try {
      const { format, paths } = parseArguments(args)
      const validated = await validatePaths(paths, terminal)
      for (const line of formats[format](validated)) terminal.print(line)
      return validated.problems.some(({ level }) => level === 'error') ? 1 : 0
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      terminal.complain(`${error.message}\n\n${help}`)
      return 2
    }
  },
}
export default validate
