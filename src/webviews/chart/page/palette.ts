import { themeValue } from "../../pageKit/page/theme";
import type { LineColour } from "./chartModels";

/** The theme's colours and font as a canvas takes them, read once for many drawings. */
export interface Palette {
  readonly line: (colour: LineColour) => string;
  readonly text: string;
  readonly grid: string;
  readonly threshold: string;
  readonly mark: string;
  readonly background: string;
  readonly foreground: string;
  readonly fontFamily: string;
}

/** As the theme is now. */
export function readPalette(): Palette {
  const foreground = themeValue("--vscode-foreground", "#888");
  const lines: Readonly<Record<LineColour, string>> = {
    blue: themeValue("--vscode-charts-blue", foreground),
    green: themeValue("--vscode-charts-green", foreground),
    yellow: themeValue("--vscode-charts-yellow", foreground),
    purple: themeValue("--vscode-charts-purple", foreground),
    foreground,
  };
  return {
    line: (colour) => lines[colour],
    text: themeValue("--vscode-descriptionForeground", "#888"),
    grid: translucent(themeValue("--vscode-charts-foreground", "#888"), 14),
    threshold: themeValue("--vscode-charts-red", foreground),
    mark: themeValue("--vscode-descriptionForeground", "#888"),
    background: themeValue("--vscode-editor-background", "#fff"),
    foreground,
    fontFamily: themeValue("--vscode-font-family", "sans-serif"),
  };
}

export function translucent(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
}
