import type { OverviewReady } from "../protocol";
import { actionCard } from "./actionCard";
import { bannerModels, headerModel } from "./headerModel";
import type { BannerModel, ButtonModel, CardModel, HeaderModel, Wording } from "./models";
import { addressCard, networkCard, sizeCard, systemCard } from "./serverCards";
import { alertCard, backupCard, recordCard, useCard } from "./stateCards";

/** Everything that the page says. */
export interface OverviewModel {
  readonly header: HeaderModel;
  readonly banners: readonly BannerModel[];
  readonly cards: readonly CardModel[];
}

/** @param copied the address that has just been copied */
export function overviewModel(overview: OverviewReady, copied: string | null, wording: Wording): OverviewModel {
  const { server } = overview;
  return {
    header: headerModel(server, wording),
    banners: bannerModels(server, wording),
    cards: [
      addressCard(server, copied, wording),
      useCard(overview, wording),
      alertCard(overview, wording),
      backupCard(overview, wording),
      networkCard(overview, wording),
      sizeCard(overview, wording),
      recordCard(overview, wording),
      actionCard(overview, wording),
      systemCard(server, wording),
    ],
  };
}

/** Every button of a page, by its key. */
export function buttonsOf({ header, banners, cards }: OverviewModel): ReadonlyMap<string, ButtonModel> {
  const inBlocks = cards.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly ButtonModel[] => {
      if (block.kind === "failed") return [block.retry];
      if (block.kind === "loading") return [];
      return block.lines.flatMap((line) => (line.kind === "address" ? [line.copy] : line.kind === "item" && line.link !== undefined ? [line.link] : []));
    }),
  );
  const all = [...header.buttons, ...banners.flatMap(({ button }) => button ?? []), ...cards.flatMap(({ buttons }) => buttons), ...inBlocks];
  return new Map(all.map((button) => [button.key, button]));
}
