import { l10n, window } from "vscode";
import type { Command } from "../command";

/** Shows only servers that have some words in them, as they are typed. Dismissing it puts back what was there. */
export const filterServers: Command = async ({ serverView }) => {
  const before = serverView.filter;
  const box = window.createInputBox();
  box.title = l10n.t("Filter Servers");
  box.placeholder = l10n.t("Name, address, region, image, VPC or state");
  box.value = before;
  const typed = box.onDidChangeValue((value) => void serverView.setFilter(value));
  const accepted = await new Promise<boolean>((resolve) => {
    box.onDidAccept(() => resolve(true));
    box.onDidHide(() => resolve(false));
    box.show();
  });
  typed.dispose();
  const { value } = box;
  box.dispose();
  await serverView.setFilter(accepted ? value : before);
};
