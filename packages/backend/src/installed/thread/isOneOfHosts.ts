/** Whether a server is one of those named: `api.example.com`, `*.example.com` for all below it, or either with `:8443`; without a port any. */
export function isOneOfHosts(host: string, port: number, named: string[]): boolean {
  const name = host.toLowerCase()
  return named.some((each) => {
    const [, wanted = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(each.toLowerCase()) ?? []
    if (wantedPort !== undefined && Number(wantedPort) !== port) return false
    return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted
  })
}
