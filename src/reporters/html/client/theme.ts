import { button, h, refill } from './dom.js';

type Theme = 'system' | 'light' | 'dark';

const KEY = 'contract-gates-theme';
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** A button that goes through system, light and dark. The choice is kept where the browser lets a file keep something. */
export function themeButton(): HTMLButtonElement {
  let theme = kept();
  const word = h('span', {});
  const element = button({ class: 'theme' }, () => {
    theme = NEXT[theme];
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
    apply();
  }, word);
  const apply = (): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    refill(word, `Theme: ${theme}`);
  };
  apply();
  return element;
}

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}
