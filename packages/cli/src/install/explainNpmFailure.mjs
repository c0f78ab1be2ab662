/** @type {[RegExp, (root: string) => string][]} */
const known = [
  [
    /ENOSPC/,
    () => 'The disk is full. Free some space (an installed and built portal takes about 400 MB), then run it again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    (root) =>
      `This user may not write to ${root}. Run "sudo chown -R $(id -un) ${root}", or run as the user it belongs to.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/,
    () =>
      'The npm registry cannot be reached. Check the network, or name the proxy or mirror you use: ' +
      '"npm config set proxy …", "npm config set registry …".',
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY/,
    () => 'The certificate of the npm registry is not trusted. Name your authority: "npm config set cafile …".',
  ],
  [
    /EDUPLICATEWORKSPACE/,
    () =>
      'Two folders have the same "name" in their package.json, as after copying a plugin. Give the copy another name, or ' +
      'delete its package.json: a plugin needs one only for packages of its own.',
  ],
  [
    /E40[13]|ENEEDAUTH/,
    () => 'The npm registry refused us. Sign in with "npm login", or check the registry in .npmrc.',
  ],
]

/**
 * What to do about a failed install, followed by the errors npm gave.
 * @param {string} output All that npm wrote.
 * @param {string} root The folder it installed into.
 */
export function explainNpmFailure(output, root) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!) (?! *at )/.test(line))
  const advice = known.find(([pattern]) => pattern.test(errors.join('\n')))?.[1](root)
  const shown = (errors.length > 0 ? errors : output.split('\n')).slice(0, 12).map((line) => `  ${line}`)
  return [advice ?? 'npm could not install the dependencies.', '', ...shown].join('\n')
}
