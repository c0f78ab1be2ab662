// Runs before the first paint, so that nobody who chose a theme sees the other one flash by. A file of its own and not
// inline, because the portal's pages allow no inline script. The names are those of preferences in @callboard/ui: those of
// a user come with the page, others are in the browser, as JSON.
;(() => {
  let chosen
  try {
    const { preferences } = JSON.parse(document.getElementById('bootstrap')?.textContent ?? '{}')
    chosen = preferences ? preferences.theme : localStorage.getItem('callboard.theme')?.replaceAll('"', '')
  } catch {
    // Storage is blocked: the system decides.
  }
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const isDark = chosen === 'dark' || (chosen !== 'light' && prefersDark)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
})()
