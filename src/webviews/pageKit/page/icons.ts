/** Drawn on a grid of 16, in lines of the text's colour, so that they follow the theme and high contrast. */
const PATHS = {
  refresh: ["M13.2 6.6A5.5 5.5 0 1 0 13.4 9.6", "M13.5 2.8v3.9H9.6"],
  fit: ["M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3", "M5.5 5.5h5v5h-5z"],
  native: ["M3.2 5.2 5 4v8M10.8 5.2 12.6 4v8", "M8 6.4v.05M8 9.6v.05"],
  browser: ["M9.5 2.5h4v4M13.2 2.8 7.5 8.5", "M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3"],
  play: ["M5 3.2v9.6l7.6-4.8z"],
  stop: ["M4 4.7A.7.7 0 0 1 4.7 4h6.6a.7.7 0 0 1 .7.7v6.6a.7.7 0 0 1-.7.7H4.7a.7.7 0 0 1-.7-.7z"],
  bolt: ["M9.2 2.3 4.3 9h3.4l-.9 4.7L11.7 7H8.3z"],
  more: ["M4 8a.6.6 0 1 1-1.2 0A.6.6 0 0 1 4 8zM8.6 8a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0zM13.2 8A.6.6 0 1 1 12 8a.6.6 0 0 1 1.2 0z"],
  plug: ["M6 2.3v3.2M10 2.3v3.2", "M4 5.5h8v2a4 4 0 0 1-8 0z", "M8 11.5v2.2"],
  power: ["M8 2.5v5.2", "M5 4.4a5 5 0 1 0 6 0"],
  build: ["M2.5 13.5h11M4 13.5v-8h8v8M6.5 8h.05M9.5 8h.05M6.5 10.8h.05M9.5 10.8h.05", "M6 5.5v-3h4v3"],
  warning: ["M8 2.6 14 13H2z", "M8 6.6v3M8 11.3v.05"],
  error: ["M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3z", "M8 5v3.7M8 10.9v.05"],
  info: ["M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3z", "M8 7.3v3.7M8 5v.05"],
  check: ["M3 8.5l3.2 3.2L13 4.6"],
  cross: ["M4 4l8 8M12 4l-8 8"],
  chart: ["M2.5 2.5v11h11", "M4.8 10.6 7.4 7l2.2 2 3.4-4.6"],
  table: ["M2.5 3.5h11v9h-11z", "M2.5 6.5h11M2.5 9.5h11M6.5 3.5v9"],
  chevron: ["M6 3.8 10.2 8 6 12.2"],
  download: ["M8 2.5v7.4M4.8 6.8 8 10l3.2-3.2", "M2.8 13.3h10.4"],
  file: ["M4 2.3h5l3 3v8.4H4z", "M9 2.3v3h3M6.2 8.4h3.6M6.2 10.8h3.6"],
  edit: ["M10.6 3.2l2.2 2.2-7.3 7.3-2.8.6.6-2.8z", "M9.3 4.5l2.2 2.2"],
  compare: ["M2.5 12.5 6 7l2.5 2.5 5-7", "M2.5 8.5 5 5.5l3 4 5.5-1"],
  picture: ["M2.5 3.5h11v9h-11z", "M2.8 11.4 6 8l2.4 2.4L10 9l3.2 2.6M10.6 6.1v.05"],
  reset: ["M3.2 5.2A5.5 5.5 0 1 1 2.6 9", "M2.6 2.6v3.2h3.2"],
  copy: ["M5.5 5.5h8v8h-8z", "M3.5 10.5h-1v-8h8v1"],
  terminal: ["M2 3.5h12v9H2z", "M4.5 6.2l2 1.8-2 1.8M8 10h3.2"],
  archive: ["M2.5 3h11v3h-11zM3.5 6v7h9V6", "M6.5 8.5h3"],
  bell: ["M4 11V7.2a4 4 0 0 1 8 0V11l1 1.2H3z", "M6.8 13.8h2.4"],
  network: ["M6 2.5h4v3H6zM2 10.5h4v3H2zM10 10.5h4v3h-4z", "M8 5.5V8M4 10.5V8h8v2.5"],
  disk: ["M2.5 4.2c0-2.3 11-2.3 11 0v7.6c0 2.3-11 2.3-11 0z", "M2.5 4.2c0 2.3 11 2.3 11 0M2.5 8c0 2.3 11 2.3 11 0"],
  package: ["M8 2.2 13.2 5v6L8 13.8 2.8 11V5z", "M2.8 5 8 7.8 13.2 5M8 7.8v6"],
  coins: ["M2.5 4h11v8h-11z", "M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM4.5 8h.05M11.5 8h.05"],
  list: ["M5.5 4h8M5.5 8h8M5.5 12h8M2.6 4h.05M2.6 8h.05M2.6 12h.05"],
  question: ["M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3z", "M6.3 6.5c0-2.2 3.4-2.2 3.4 0C9.7 7.9 8 7.8 8 9.3M8 11.2v.05"],
  clock: ["M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3z", "M8 5v3.2l2.2 1.3"],
  globe: ["M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3z", "M2.5 8h11M8 2.3c-3.6 3.6-3.6 7.8 0 11.4M8 2.3c3.6 3.6 3.6 7.8 0 11.4"],
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same: hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  for (const d of PATHS[name]) {
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
