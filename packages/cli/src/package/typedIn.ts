/** Where the command was typed: commands themselves run at the root of the repository. */
export const typedIn = process.env.INIT_CWD ?? process.cwd()
