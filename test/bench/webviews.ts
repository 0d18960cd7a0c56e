import { benchChartPage } from "./chartPage";
import { benchFirstPaint } from "./firstPaint";
import type { Measurement } from "./main";
import { weighPages } from "./pageWeights";

/** How fast panels appear and draw, and what their pages weigh. */
export async function benchWebviews(): Promise<readonly Measurement[]> {
  const weights = await weighPages();
  return [
    ...(await benchFirstPaint()),
    ...(await benchChartPage()),
    ...weights.flatMap(({ panel, total, own }): Measurement[] => [
      { name: `${panel}'s page, in bytes`, value: total, limit: 200_000 },
      { name: `${panel}'s page without its libraries, in bytes`, value: own, limit: 60_000 },
    ]),
  ];
}
