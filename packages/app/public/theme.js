// Runs before the first paint, so that nobody who chose a theme sees the other one flash by. A file of its own and not
// inline, because the portal's pages allow no inline script. The key is `themeKey` of @callboard/ui.
;(() => {
  let chosen
  try {
    chosen = localStorage.getItem('callboard.theme')
  } catch {
    // Storage is blocked: the system decides.
  }
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const isDark = chosen === 'dark' || (chosen !== 'light' && prefersDark)
  document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
})()
