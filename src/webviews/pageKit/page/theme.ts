/** The value of a theme colour now, for what is drawn rather than styled; the fallback where the theme has none. */
export function themeValue(name: `--vscode-${string}`, fallback: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return value === "" ? fallback : value;
}

/** Calls back when VS Code has switched the theme: it changes the variables on the root and the class of the body, in one go. */
export function onThemeChange(callback: () => void): void {
  let scheduled = false;
  const observer = new MutationObserver(() => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      callback();
    });
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
  observer.observe(document.body, { attributes: true, attributeFilter: ["class"] });
}
