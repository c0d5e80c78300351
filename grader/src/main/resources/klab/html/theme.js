'use strict';
// Dark or light: what the system prefers, until the reader chooses; a choice is kept where the browser allows it.
(() => {
  const root = document.documentElement;
  const store = {
    read() {
      try { return localStorage.getItem('klab.theme'); } catch { return null; }
    },
    write(theme) {
      try { localStorage.setItem('klab.theme', theme); } catch { /* a private window: the choice lasts as long as the page */ }
    },
  };
  const chosen = store.read();
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store.write(root.dataset.theme);
      show();
    });
    system.addEventListener('change', show);
    button.hidden = false;
    show();
  });
})();
