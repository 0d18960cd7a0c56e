import type { ChartBoard } from "./chartBoard";
import { readPalette } from "./palette";

/** The charts of a board, one below the other, with their names and the colours of their lines, as PNG.
 * @param title stands above them */
export async function pictureOf(board: ChartBoard, title: string): Promise<Blob> {
  const scale = devicePixelRatio;
  const palette = readPalette();
  const charts = board.pictures();
  const [margin, titleHeight, headHeight] = [16 * scale, 32 * scale, 24 * scale];
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(...charts.map((one) => one.canvas.width), 1) + 2 * margin;
  canvas.height = charts.reduce((height, one) => height + headHeight + one.canvas.height + margin, 2 * margin + titleHeight);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas to draw on.");
  context.fillStyle = palette.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const write = (text: string, x: number, y: number, colour: string, weight = ""): number => {
    context.font = `${weight} ${12 * scale}px ${palette.fontFamily}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
    return x + context.measureText(text).width + 12 * scale;
  };
  write(title, margin, margin + 14 * scale, palette.foreground, "600");
  let top = margin + titleHeight;
  for (const { chart, canvas: drawn } of charts) {
    let x = write(chart.title, margin, top + 12 * scale, palette.foreground, "600");
    for (const line of chart.lines.length === 1 ? [] : chart.lines) x = write(line.label, x, top + 12 * scale, palette.line(line.colour));
    context.drawImage(drawn, margin, top + headHeight);
    top += headHeight + drawn.height + margin;
  }
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))), "image/png"));
}
